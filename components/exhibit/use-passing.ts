import { useMemo } from 'react';
import { type Filter, passes, passing as passingOf } from '../../data/exhibit/filter';
import type { EventOutline } from '../../data/exhibit/outline';

/** What a filter leaves of the events, and how it takes the chosen one. */
export function usePassing(
  events: readonly EventOutline[],
  selected: EventOutline | null,
  filter: Filter,
) {
  const passing = useMemo(() => passingOf(events, filter), [events, filter]);
  const outside = selected !== null && !passes(selected, filter);
  // The chosen event stays on map and timeline even where the filter excludes it.
  const drawn = useMemo(
    () =>
      outside ? events.filter((event) => event === selected || passes(event, filter)) : passing,
    [events, passing, selected, outside, filter],
  );
  return { passing, outside, drawn };
}
