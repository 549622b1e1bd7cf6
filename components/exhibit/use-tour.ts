import { useMemo } from 'react';
import type { EventOutline } from '../../data/exhibit/outline';
import type { DatedChapter } from '../../data/exhibit/types';
import type { TourStep } from '../story/story';
import { wantsStill } from '../ui/wants-still';
import { fill } from '../ui/words/fill';
import type { Words } from '../ui/words/words';
import type { Clock } from './clock/clock';
import type { Tour, TourStop } from './clock/state';
import type { Glance } from './clock/use-clock';

/** The guided tour: its chapters in order, where the visitor is on it, and what a visitor can do with it. */
export type Guide = {
  readonly chapters: readonly DatedChapter[];
  readonly tour: Tour | null;
  /** Opens a step, counted from 1; beyond the last one the tour ends. */
  readonly open: (step: number) => void;
  readonly goOn: () => void;
  readonly end: () => void;
};

type Tellable = {
  readonly chapters: readonly DatedChapter[];
  /** The events that the filter leaves. */
  readonly events: readonly EventOutline[];
  readonly words: Words['tour'];
};

/** The guided tour, and the chapter and step that it tells now: none while the visitor looks around elsewhere. */
export function useTour(
  clock: Clock,
  { tour }: Glance,
  { chapters, events, words }: Tellable,
): { guide: Guide; guided: DatedChapter | null; step: TourStep | null } {
  const guide = useMemo(() => ({ ...guideOf(clock, chapters), tour }), [clock, chapters, tour]);
  // A new object with each opening, so that map and timeline go there again.
  const guided = useMemo(() => {
    const chapter = tour === null || tour.left !== null ? undefined : chapters[tour.stop.step - 1];
    return chapter === undefined ? null : { ...chapter };
  }, [chapters, tour]);
  const step = useMemo(
    () =>
      guided && {
        position: fill(words.step, { step: tour?.stop.step ?? 0, count: chapters.length }),
        marks: guided.marks.flatMap((id) => events.find((event) => event.id === id) ?? []),
      },
    [guided, tour, chapters, events, words],
  );
  return { guide, guided, step };
}

function guideOf(clock: Clock, chapters: readonly DatedChapter[]): Omit<Guide, 'tour'> {
  return {
    chapters,
    open(step) {
      const stop = stopAt(chapters, step);
      if (stop === null) clock.send({ type: 'tourEnded' });
      // A device that asks for less movement gets no chapter that runs by itself.
      else clock.send({ type: 'chapterOpened', stop, runs: !wantsStill() });
    },
    goOn: () => clock.send({ type: 'tourContinued', runs: !wantsStill() }),
    end: () => clock.send({ type: 'tourEnded' }),
  };
}

/** A step of the tour as the clock needs it; null where the tour has no such step. */
export function stopAt(chapters: readonly DatedChapter[], step: number): TourStop | null {
  const chapter = chapters[step - 1];
  return chapter === undefined ? null : { step, span: chapter.span, pace: chapter.pace };
}
