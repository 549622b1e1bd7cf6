import type { ReactNode } from 'react';
import { CiteThis } from '../../../components/story/cite/cite-this';
import { BriefCitations } from '../../../components/story/source-list';
import { wayTo } from '../../../components/story/text/addresses';
import type { StoryContext } from '../../../components/story/text/story-context';
import { fill } from '../../../components/ui/words/fill';
import type { DatedEvent } from '../../../data/exhibit/types';
import type { Circulating } from '../../../data/schema/circulating';
import { isReport } from '../../../data/schema/parts/event-kinds';
import type { InLanguage } from '../../../data/text/language';
import styles from './claims.module.css';

type Props = {
  readonly claim: InLanguage<Circulating>;
  readonly events: ReadonlyMap<string, DatedEvent>;
  readonly context: StoryContext;
};

/** One claim: what circulates, who said it, what others say, and what the exhibit makes of it, or why not. */
export function CirculatingClaim({ claim, events, context }: Props) {
  const { id, order, part, title, circulates, saidBy, literature } = claim;
  const { shown, wording, reason, figures } = claim;
  const words = context.words.claims;
  return (
    <article id={id} className={styles.claim} aria-labelledby={`${id}-title`}>
      <p className={styles.state}>
        {part === 'told' && `${fill(words.number, { number: order })} · `}
        <strong>{words.shown[shown]}</strong>
      </p>
      <h3 id={`${id}-title`}>{title}</h3>
      <dl>
        <Part name={part === 'told' ? words.circulates : words.omitted} lines={circulates} />
        <Part name={words.saidBy} lines={[saidBy]} />
        <Part name={words.literature} lines={literature} />
        <Part name={words.wording} lines={wording === undefined ? [] : [wording]} />
        <Part
          name={shown === 'not-shown' ? words.notShown : words.reason}
          lines={reason === undefined ? [] : [reason]}
        />
        <Links name={words.events}>
          {claim.events?.map((event) => (
            <EventLink key={event} event={events.get(event)} context={context} />
          ))}
        </Links>
        <Links name={context.words.figures.title}>
          {figures?.slice(0, 1).map((figure) => (
            <a key={figure} href={`/${context.language}/figures/#${figure}`}>
              {words.figures}
            </a>
          ))}
        </Links>
        <div>
          <dt>{words.sources}</dt>
          <dd>
            <BriefCitations citations={claim.sources} context={context} />
          </dd>
        </div>
      </dl>
      <CiteThis
        imprint={context.imprint}
        what={`${words.title}: ${title}`}
        href={`/${context.language}/claims/#${id}`}
      />
    </article>
  );
}

type PartProps = { readonly name: string; readonly lines: readonly string[] };

function Part({ name, lines }: PartProps) {
  if (lines.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      {lines.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
    </div>
  );
}

type LinksProps = { readonly name: string; readonly children: readonly ReactNode[] | undefined };

function Links({ name, children }: LinksProps) {
  if (children === undefined) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd className={styles.links}>{children}</dd>
    </div>
  );
}

/** To an event; to a report by its date alone, since its title is read only by choice. */
function EventLink({
  event,
  context,
}: {
  readonly event: DatedEvent | undefined;
  readonly context: StoryContext;
}) {
  if (event === undefined) return null;
  const label = isReport(event)
    ? fill(context.words.claims.report, { date: event.date })
    : `${event.title}, ${event.date}`;
  return <a href={wayTo(event.id, context)}>{label}</a>;
}
