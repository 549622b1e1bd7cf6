import { useMemo } from 'react';
import { type Filter, matches, matching as matchingOf } from '../../data/exhibit/filter';
import type { EventOutline } from '../../data/exhibit/outline';

/** The events that match a filter, and whether the chosen one is outside of it. */
export function useMatching(
  events: readonly EventOutline[],
  selected: EventOutline | null,
  filter: Filter,
) {
  const matching = useMemo(() => matchingOf(events, filter), [events, filter]);
  const outside = selected !== null && !matches(selected, filter);
  // The chosen event stays on map and timeline even where the filter excludes it.
  const withMarks = useMemo(
    () =>
      outside ? events.filter((event) => event === selected || matches(event, filter)) : matching,
    [events, matching, selected, outside, filter],
  );
  return { matching, outside, withMarks };
}
