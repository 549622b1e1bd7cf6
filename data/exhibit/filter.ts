import { DAY, type Instant, type Span } from '../time/span';
import type { EventOutline } from './outline';

/** By what events can be chosen: a facet each, in the order in which the panel has them. */
export const facets = ['kind', 'actor', 'formation', 'place', 'source', 'standing'] as const;
export type Facet = (typeof facets)[number];

/** A window of days. An end that is null is open; `surely` asks that nothing of an event can lie outside. */
export type DayWindow = {
  readonly from: Instant | null;
  readonly to: Instant | null;
  readonly inside: 'possibly' | 'surely';
};

/** What events must have to be shown: of each facet with choices at least one, and a date in the window. */
export type Filter = {
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  readonly days: DayWindow | null;
};

/** How a visitor looks for events: by a filter, which all views keep to, and by words, which list what they find. */
export type Finding = { readonly filter: Filter; readonly sought: string };

export const unfiltered: Filter = {
  chosen: { kind: [], actor: [], formation: [], place: [], source: [], standing: [] },
  days: null,
};

/** So many choices fit into an address beside everything else that it keeps. */
export const MOST_CHOICES = 10;

export function choicesIn({ chosen }: Filter): number {
  return facets.reduce((sum, facet) => sum + chosen[facet].length, 0);
}

export function isFiltering(filter: Filter): boolean {
  return filter.days !== null || choicesIn(filter) > 0;
}

/** The events that pass, in the order given; the same list where nothing is filtered. */
export function passing(events: readonly EventOutline[], filter: Filter): readonly EventOutline[] {
  return isFiltering(filter) ? events.filter((event) => passes(event, filter)) : events;
}

export function passes(event: EventOutline, { chosen, days }: Filter): boolean {
  return (
    (days === null || isInside(event, days)) &&
    facets.every((facet) => {
      const wanted = chosen[facet];
      return wanted.length === 0 || valuesOf(event, facet).some((value) => wanted.includes(value));
    })
  );
}

/** The filter with one choice more, or without it if it was made. */
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
  for (const event of passing(events, elsewhere)) {
    for (const value of valuesOf(event, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** How many events lie in the window either way, with all else that is chosen. */
export function countsInside(events: readonly EventOutline[], filter: Filter, days: DayWindow) {
  const count = (inside: DayWindow['inside']) =>
    passing(events, { ...filter, days: { ...days, inside } }).length;
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

/** What an event has of a facet, each once. A formation is an actor; the choice alone tells them apart. */
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
