import { useMemo } from 'react';
import { exchangesWithEvents } from '../../data/exhibit/exchanges';
import type { DrawnExhibit, MainExhibit, ReportedCrimes } from '../../data/exhibit/outline';
import { inDateOrder } from '../../data/exhibit/queries';

/** All that a visit may show: the exhibit and, where they are wanted, the reported crimes, with its exchanges. */
export function useWholeExhibit(exhibit: MainExhibit, reports: ReportedCrimes | null) {
  const whole = useMemo<DrawnExhibit>(
    () => ({
      ...exhibit,
      events: inDateOrder([...exhibit.events, ...(reports?.events ?? [])]),
      areas: [...exhibit.areas, ...(reports?.areas ?? [])],
    }),
    [exhibit, reports],
  );
  const exchanges = useMemo(() => exchangesWithEvents(whole), [whole]);
  const playLines = useMemo(
    () =>
      [...exhibit.playLines, ...(reports?.playLines ?? [])].sort((one, other) => one.at - other.at),
    [exhibit, reports],
  );
  return { whole, exchanges, playLines };
}
