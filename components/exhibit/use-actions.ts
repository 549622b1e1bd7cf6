import { useMemo } from 'react';
import type { Filter } from '../../data/exhibit/filter';
import type { EventOutline } from '../../data/exhibit/outline';
import type { MapView } from '../../data/space/map-view';
import type { Clock } from './clock/clock';

/** What a visitor does in the views, as intents of the one state; the same object while the events are the same. */
export function useActions(
  clock: Clock,
  events: readonly EventOutline[],
  onView: (view: MapView | null) => void,
) {
  return useMemo(
    () => ({
      onSelect(id: string) {
        const event = events.find((other) => other.id === id);
        if (event !== undefined) clock.send({ type: 'selected', event: id, shown: event.shown });
      },
      onDeselect: () => clock.send({ type: 'deselected' }),
      onFilter: (filter: Filter) => clock.send({ type: 'filtered', filter }),
      onSeek: (words: string) => clock.send({ type: 'searched', words }),
      onScrub: (to: number) => clock.send({ type: 'scrubbed', to }),
      onView,
    }),
    [clock, events, onView],
  );
}
