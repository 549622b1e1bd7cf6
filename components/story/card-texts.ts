import type { Exchange } from '../../data/exchanges';
import type { DatedEvent } from '../../data/queries';
import type { StoryBook } from './story-book';

/** The running texts of an event's card, in the order in which they are read. Titles, and names that lead elsewhere, are no texts. */
export function cardTexts(
  event: DatedEvent,
  exchanges: readonly Exchange[],
  book: StoryBook,
): string[] {
  const ofExchanges = exchanges.flatMap(({ words, steps, unanswered }) => [
    ...words,
    ...steps.map(({ inferred }) => inferred),
    unanswered,
  ]);
  const cited = [...event.sources, ...event.claims.flatMap(({ sources }) => sources)];
  return [
    ...event.summary,
    ...ofExchanges,
    ...event.actors.map(({ role }) => role),
    ...event.claims.map(({ text }) => text),
    ...cited.flatMap(({ source }) => book.sources.get(source)?.remark ?? []),
  ].filter((text) => typeof text === 'string');
}
