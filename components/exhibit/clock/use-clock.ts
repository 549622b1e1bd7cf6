import { useMemo, useRef, useSyncExternalStore } from 'react';
import type { EventOutline } from '../../../data/exhibit/outline';
import { chapterAt, eventsAt } from '../../../data/exhibit/queries';
import type { DatedChapter } from '../../../data/exhibit/types';
import { dayOf } from '../../../data/time/span';
import type { Clock } from './clock';
import type { ExhibitState } from './state';

/** What React draws of a visit: everything but the moment, which moves outside it. */
export type Glance = Pick<
  ExhibitState,
  'playing' | 'pace' | 'selected' | 'finding' | 'tour' | 'page'
>;

export function useGlance(clock: Clock): Glance {
  const last = useRef<Glance | null>(null);
  return useSyncExternalStore(clock.onChange, () => {
    const { playing, pace, selected, finding, tour, page } = clock.read();
    const before = last.current;
    const same =
      before?.playing === playing &&
      before.pace === pace &&
      before.selected === selected &&
      before.finding === finding &&
      before.tour === tour &&
      before.page === page;
    last.current = same ? before : { playing, pace, selected, finding, tour, page };
    return last.current as Glance; // assigned on the line above
  });
}

/** The events that the moment's day shows; the same list as long as the same events show. */
export function useShown(clock: Clock, events: readonly EventOutline[]): readonly EventOutline[] {
  const select = useMemo(() => {
    let last: readonly EventOutline[] = [];
    let day: number | null = null;
    return () => {
      const today = dayOf(clock.read().at);
      // React asks several times a change; only another day is worth a look at all events.
      if (today === day) return last;
      day = today;
      const shown = eventsAt(events, today);
      const same =
        shown.length === last.length && shown.every((event, index) => event === last[index]);
      if (!same) last = shown;
      return last;
    };
  }, [clock, events]);
  return useSyncExternalStore(clock.onChange, select);
}

/** The chapter that the moment lies in, if any. */
export function useChapter(clock: Clock, chapters: readonly DatedChapter[]): DatedChapter | null {
  return useSyncExternalStore(clock.onChange, () => chapterAt(chapters, clock.read().at));
}
