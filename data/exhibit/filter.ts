import { DAY, type Instant, type Span } from '../time/span';
import type { EventOutline } from './outline';

/** What events can be chosen by, in the order of the panel. */
export const facets = ['kind', 'actor', 'formation', 'place', 'source', 'standing'] as const;
export type Facet = (typeof facets)[number];

/**
 * A window from the first moment of one UTC day to the last of another; an end that is null is open. An event is inside
 * `possibly` if its span touches the window, and `surely` if all of it is in there.
 */
export type DayWindow = {
  readonly from: Instant | null;
  readonly to: Instant | null;
  readonly inside: 'possibly' | 'surely';
};

/** What an event must have to be shown: of each facet with choices at least one of them, and a date in the window. */
export type Filter = {
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  readonly days: DayWindow | null;
};

/** How a visitor looks for events: by a filter, which all views follow, and by words, which list what they find. */
export type Finding = { readonly filter: Filter; readonly query: string };

export const unfiltered: Filter = {
  chosen: { kind: [], actor: [], formation: [], place: [], source: [], standing: [] },
  days: null,
};

/** Ten choices fit into an address of 300 characters beside all else that it holds. */
export const MOST_CHOICES = 10;

export function choicesIn({ chosen }: Filter): number {
  return facets.reduce((sum, facet) => sum + chosen[facet].length, 0);
}

export function isFiltering(filter: Filter): boolean {
  return filter.days !== null || choicesIn(filter) > 0;
}

/** The events that pass, in the order given; the same list where nothing is filtered. */
export function matching(events: readonly EventOutline[], filter: Filter): readonly EventOutline[] {
  return isFiltering(filter) ? events.filter((event) => matches(event, filter)) : events;
}

export function matches(event: EventOutline, { chosen, days }: Filter): boolean {
  return (
    (days === null || isInside(event, days)) &&
    facets.every((facet) => {
      const choices = chosen[facet];
      return (
        choices.length === 0 || valuesOf(event, facet).some((value) => choices.includes(value))
      );
    })
  );
}

/** The filter with one choice added, or taken away if it was there. */
export function toggled(filter: Filter, facet: Facet, value: string): Filter {
  const before = filter.chosen[facet];
  const after = before.includes(value)
    ? before.filter((other) => other !== value)
    : [...before, value];
  return { ...filter, chosen: { ...filter.chosen, [facet]: after } };
}

/**
 * How many events each value of a facet would give, with all that is chosen elsewhere; what is chosen
 * in the facet itself does not count, since another choice there adds to it.
 */
export function countsOf(
  events: readonly EventOutline[],
  filter: Filter,
  facet: Facet,
): ReadonlyMap<string, number> {
  const elsewhere = { ...filter, chosen: { ...filter.chosen, [facet]: [] } };
  const counts = new Map<string, number>();
  for (const event of matching(events, elsewhere)) {
    for (const value of valuesOf(event, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** How many events are in the window surely and possibly, with all else that is chosen. */
export function countsInside(events: readonly EventOutline[], filter: Filter, days: DayWindow) {
  const count = (inside: DayWindow['inside']) =>
    matching(events, { ...filter, days: { ...days, inside } }).length;
  return { surely: count('surely'), possibly: count('possibly') };
}

/** From the earliest to the latest that an event may have touched: "about" has widened its span already. */
function isInside({ span }: EventOutline, days: DayWindow): boolean {
  const { start, end } = spanOfDays(days);
  return days.inside === 'surely'
    ? start <= span.start && span.end <= end
    : span.start <= end && start <= span.end;
}

function spanOfDays({ from, to }: DayWindow): Span {
  return {
    start: from ?? Number.NEGATIVE_INFINITY,
    end: to === null ? Number.POSITIVE_INFINITY : to + DAY - 1,
  };
}

/** The values of an event in a facet, each once. Actors and formations are one list here; the ids that are chosen differ. */
function valuesOf(event: EventOutline, facet: Facet): readonly string[] {
  switch (facet) {
    case 'kind':
      return [event.kind];
    case 'actor':
    case 'formation':
      return event.who;
    case 'place':
      return event.place === undefined ? [] : [event.place];
    case 'source':
      return event.cites;
    case 'standing':
      return event.standings;
  }
}
