import type { EventOutline } from '../../../data/exhibit/outline';
import type { Instant } from '../../../data/time/span';

export type ShownIndex = {
  /** Goes to a moment; says whether other events show there than where the index was before. */
  readonly goTo: (at: Instant) => boolean;
  /** The places in the list of the events that show; the same set all along, which `goTo` changes. */
  readonly shown: ReadonlySet<number>;
};

/**
 * Which events of a list a moment shows. From one moment to the next it passes only the events that
 * begin or end between them, so that a step costs by the number of changes and not of events.
 */
export function shownIndex(events: readonly Pick<EventOutline, 'shown'>[]): ShownIndex {
  const starts = inOrder(events.map(({ shown }) => shown.start));
  const ends = inOrder(events.map(({ shown }) => shown.end));
  const shown = new Set<number>();
  let started = 0;
  let ended = 0;

  return {
    shown,
    goTo(at) {
      const before = { started, ended };
      // An event shows on its first moment and on its last.
      for (; (starts.times[started] ?? Infinity) <= at; started += 1)
        shown.add(placeAt(starts, started));
      for (; (ends.times[ended] ?? Infinity) < at; ended += 1) shown.delete(placeAt(ends, ended));
      for (; (ends.times[ended - 1] ?? -Infinity) >= at; ended -= 1)
        shown.add(placeAt(ends, ended - 1));
      for (; (starts.times[started - 1] ?? -Infinity) > at; started -= 1)
        shown.delete(placeAt(starts, started - 1));
      return started !== before.started || ended !== before.ended;
    },
  };
}

type InOrder = { readonly places: Uint32Array; readonly times: Float64Array };

function placeAt({ places }: InOrder, index: number): number {
  return places[index] ?? 0;
}

/** Times in order, and the place in the list that each comes from. */
function inOrder(times: readonly Instant[]): InOrder {
  const places = Uint32Array.from(times.keys()).sort(
    (one, other) => (times[one] ?? 0) - (times[other] ?? 0),
  );
  return { places, times: Float64Array.from(places, (place) => times[place] ?? 0) };
}
