import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { PlayFocus } from '../../../data/exhibit/focus';
import type { EventOutline } from '../../../data/exhibit/outline';
import type { PlayLine } from '../../../data/exhibit/play-line';
import type { Clock } from '../clock/clock';
import { lineAt } from '../clock/passing';
import { linesNow } from '../clock/state';
import type { Glance } from '../clock/use-clock';

/** What play says at the moment, of those lines whose events the filter leaves, and what the map follows of it. */
export function usePlay(
  clock: Clock,
  { playing, selected, tour, page }: Glance,
  lines: readonly PlayLine[],
  matching: readonly EventOutline[],
) {
  const left = useMemo(() => {
    const ids = new Set(matching.map(({ id }) => id));
    return lines.filter(({ event }) => ids.has(event));
  }, [lines, matching]);
  useEffect(() => clock.send({ type: 'told', lines: left }), [clock, left]);

  const now = useSyncExternalStore(clock.onChange, () => {
    const state = clock.read();
    return lineAt(linesNow(state), state.at);
  });
  const line = selected === null && page === null ? now : null;
  const follows = playing && (tour === null || tour.left !== null);
  const told = follows ? (line?.event ?? null) : null;
  const play = useMemo<PlayFocus>(() => ({ told, follows, page }), [told, follows, page]);
  return { line, play };
}
