import { useEffect, useMemo } from 'react';
import type { EventOutline } from '../../../data/exhibit/outline';
import type { DatedChapter } from '../../../data/exhibit/types';
import type { Instant } from '../../../data/time/span';
import type { TourStep } from '../../story/chapter';
import { wantsStill } from '../../ui/wants-still';
import type { Words } from '../../ui/words/words';
import type { Clock } from '../clock/clock';
import type { Glance } from '../clock/use-clock';
import { type Guide, guideOf, positionOf, stepsOf } from './guide';

type Tellable = {
  readonly chapters: readonly DatedChapter[];
  /** The day with which the exhibit opens, and closes. */
  readonly opening: Instant;
  /** The events that the filter leaves. */
  readonly events: readonly EventOutline[];
  readonly words: Words['tour'];
};

/** The guided tour, and the chapter and step that it tells now: none while the visitor looks around elsewhere. */
export function useTour(
  clock: Clock,
  { tour, playing }: Glance,
  { chapters, opening, events, words }: Tellable,
): { guide: Guide; guided: DatedChapter | null; step: TourStep | null } {
  const guide = useMemo(
    () => ({ ...guideOf(clock, chapters, opening), ...stepsOf(chapters, tour), tour }),
    [clock, chapters, opening, tour],
  );
  useGoingOn(clock, playing, guide);
  // A new object with each opening, so that map and timeline go there again.
  const guided = useMemo(() => {
    const chapter = tour === null || tour.left !== null ? undefined : chapters[tour.stop.step - 1];
    return chapter === undefined ? null : { ...chapter };
  }, [chapters, tour]);
  const step = useMemo(
    () =>
      guided && {
        position: positionOf(guide, words),
        brief: tour?.stop.brief ? (guided.brief ?? null) : null,
        marks: guided.marks.flatMap((id) => events.find((event) => event.id === id) ?? []),
      },
    [guided, tour, guide, events, words],
  );
  return { guide, guided, step };
}

/** Milliseconds between two steps of the two-minute tour, which goes on by itself. */
const PAUSE = 1200;
/** The last message, with which such a step ends, has to be read as well. */
const PAUSE_AFTER_MESSAGE = 4000;

/** Opens the next step of the two-minute tour once one has run to its end; not where the device asks for stillness. */
function useGoingOn(clock: Clock, playing: boolean, { chapters, tour, move }: Guide): void {
  useEffect(() => {
    const { at } = clock.read();
    const { stop, left } = tour ?? { stop: null, left: null };
    const ended = stop?.brief && left === null && !playing && at >= stop.span.end;
    if (!ended || wantsStill()) return;
    const ofMessages = (chapters[stop.step - 1]?.messages.length ?? 0) > 0;
    const pause = ofMessages ? PAUSE_AFTER_MESSAGE : PAUSE;
    const timer = setTimeout(() => move(1), pause);
    return () => clearTimeout(timer);
  }, [clock, playing, chapters, tour, move]);
}
