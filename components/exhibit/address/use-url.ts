import { useCallback, useEffect, useRef } from 'react';
import type { Clock } from '../clock/clock';
import { type View, writeAddress } from './url';

/** Browsers limit how often an address may be rewritten; a moment at rest is soon enough. */
const REST = 400;

/** Rewrites the address when the visit comes to rest. Returns where to report the map's view. */
export function useUrl(clock: Clock, start: View | null): (view: View) => void {
  const view = useRef(start);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const write = useCallback(() => {
    const { at, selected, finding, tour } = clock.read();
    const step = tour?.stop.step ?? null;
    const address = writeAddress({ at, selected, view: view.current, step, finding });
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
    // Whoever leaves by a link, as to another language, takes along the moment that is shown; so
    // does whoever opens a reference to it.
    const leave = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest('a, summary') !== null) write();
    };
    let told = clock.read().tour?.stop.step;
    const off = clock.onChange(() => {
      const step = clock.read().tour?.stop.step;
      // A step plays for half a minute; whoever opens the page again meanwhile finds it.
      if (step !== told) write();
      told = step;
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
    (moved: View) => {
      view.current = moved;
      rest();
    },
    [rest],
  );
}
