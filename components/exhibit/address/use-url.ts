import { useCallback, useEffect, useRef } from 'react';
import type { MapView } from '../../../data/space/map-view';
import type { Clock } from '../clock/clock';
import { writeAddress } from './url';

/** Milliseconds of rest before the address is rewritten; browsers limit how often that may happen. */
const REST = 400;

/** Rewrites the address when the visit comes to rest. Returns the callback that takes each view that the visitor has chosen, or null. */
export function useUrl(clock: Clock, start: MapView | null): (view: MapView | null) => void {
  const view = useRef(start);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const write = useCallback(() => {
    const { at, selected, finding, tour, page } = clock.read();
    const step = tour?.stop.step ?? null;
    const address = writeAddress({
      at,
      selected,
      view: view.current,
      step,
      brief: tour?.stop.brief ?? false,
      closing: page === 'closing',
      finding,
    });
    // The router keeps its own state in the history entry; only the address is ours.
    window.history.replaceState(window.history.state, '', address + window.location.hash);
  }, [clock]);

  const rest = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (!clock.read().playing) write();
    }, REST);
  }, [clock, write]);

  useEffect(() => {
    // A link to another language, or a reference that is opened, carries the moment that is shown.
    const leave = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest('a, summary') !== null) write();
    };
    let written = clock.read().tour?.stop;
    const off = clock.onChange(() => {
      const stop = clock.read().tour?.stop;
      // A step plays for half a minute, and a page that is reloaded meanwhile opens at it.
      if (stop !== written) write();
      written = stop;
      rest();
    });
    window.addEventListener('click', leave, { capture: true });
    return () => {
      off();
      window.removeEventListener('click', leave, { capture: true });
      clearTimeout(timer.current);
    };
  }, [clock, rest, write]);

  return useCallback(
    (moved: MapView | null) => {
      view.current = moved;
      rest();
    },
    [rest],
  );
}
