import { pageOf, type SiteAddresses } from '../../../components/story/text/addresses';
import { Mark } from '../../../components/ui/mark';
import { markOf } from '../../../components/ui/marks';
import type { Words } from '../../../components/ui/words/words';
import type { DatedEvent, LocalExhibit } from '../../../data/exhibit/types';
import styles from './event-index.module.css';

type Props = {
  readonly events: readonly DatedEvent[];
  readonly places: LocalExhibit['places'];
  readonly words: Words;
  readonly site: SiteAddresses;
};

/** Every event as a line with a link to its page, in the order of time. */
export function EventIndex({ events, places, words, site }: Props) {
  const names = new Map(places.map(({ id, name }) => [id, name]));
  return (
    <ol className={styles.index}>
      {events.map((event) => (
        <li key={event.id}>
          <span className={styles.when}>{event.date}</span>
          <span>
            <a className={styles.title} href={pageOf(event, site)}>
              {event.title}
            </a>
            <span className={styles.kind}>
              <Mark name={markOf(event)} lane={event.lane} />
              {words.kinds[markOf(event)]}
              {event.place !== undefined && ` · ${names.get(event.place)}`}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
