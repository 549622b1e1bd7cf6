import { pageOf, type SiteAddresses } from '../../../components/story/text/addresses';
import type { Words } from '../../../components/ui/words/words';
import type { CitingEvent } from '../../../data/exhibit/citations';
import { EventLine } from '../_register/event-line';
import styles from '../_register/register.module.css';

type Props = {
  readonly citing: CitingEvent;
  readonly words: Words;
  readonly site: SiteAddresses;
};

/** An event that rests on a source, and those of its claims that do. */
export function CitingLine({ citing: { event, claims }, words, site }: Props) {
  return (
    <EventLine event={event} site={site}>
      {claims.length > 0 && (
        <span className={styles.claims}>
          {' · '}
          {words.registers.sources.claims}
          {claims.map(({ anchor, matter, dated }, index) => (
            <span key={anchor}>
              {index > 0 && ','}{' '}
              <a className={styles.link} href={`${pageOf(event, site)}#${anchor}`}>
                {words.matters[matter]}
                {dated !== undefined && ` ${dated.date}`}
              </a>
            </span>
          ))}
        </span>
      )}
    </EventLine>
  );
}
