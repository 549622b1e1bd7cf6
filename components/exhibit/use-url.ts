import { useCallback, useEffect, useRef } from 'react';
import type { Clock } from './clock';
import { type View, writeAddress } from './url';

/** Browsers limit how often an address may be rewritten; a moment at rest is soon enough. */
const REST = 400;

/** Rewrites the address when the visit comes to rest. Returns where to report the map's view. */
export function useUrl(clock: Clock, start: View | null): (view: View) => void {
  const view = useRef(start);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const rest = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const { at, selected, playing } = clock.read();
      if (playing) return;
      const address = writeAddress({ at, selected, view: view.current });
      // The router keeps its own state in the history entry; only the address is ours.
      window.history.replaceState(window.history.state, '', address + window.location.hash);
    }, REST);
  }, [clock]);

  useEffect(() => {
    const off = clock.onChange(rest);
    return () => {
      off();
      clearTimeout(timer.current);
    };
  }, [clock, rest]);

  return useCallback(
    (moved: View) => {
      view.current = moved;
      rest();
    },
    [rest],
  );
}
