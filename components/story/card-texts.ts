import type { Exchange } from '../../data/exhibit/exchanges';
import type { EventText } from '../../data/exhibit/outline';
import type { StoryContext } from './text/story-context';

/** The running texts of an event's card, in the order in which they are read. Titles, and names that lead elsewhere, are no texts. */
export function cardTexts(
  text: EventText | null,
  exchanges: readonly Exchange[],
  context: StoryContext,
): string[] {
  const ofExchanges = exchanges.flatMap(({ words, steps, unanswered }) => [
    ...words,
    ...steps.map(({ inferred }) => inferred),
    unanswered,
  ]);
  const cited = [
    ...(text?.sources ?? []),
    ...(text?.claims ?? []).flatMap(({ sources }) => sources),
  ];
  return [
    ...(text?.summary ?? []),
    ...ofExchanges,
    ...(text?.actors ?? []).map(({ role }) => role),
    ...(text?.claims ?? []).map(({ text }) => text),
    ...cited.flatMap(({ source }) => context.sources.get(source)?.remark ?? []),
  ].filter((text) => typeof text === 'string');
}
