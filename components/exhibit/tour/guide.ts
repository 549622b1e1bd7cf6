import { briefPace } from '../../../data/exhibit/tour';
import type { DatedChapter } from '../../../data/exhibit/types';
import type { Instant } from '../../../data/time/span';
import { wantsStill } from '../../ui/wants-still';
import { fill } from '../../ui/words/fill';
import type { Words } from '../../ui/words/words';
import type { Clock } from '../clock/clock';
import type { Tour, TourStop } from '../clock/state';

/** The guided tour: its chapters in order, where the visitor is on it, and what a visitor can do with it. */
export type Guide = {
  readonly chapters: readonly DatedChapter[];
  readonly tour: Tour | null;
  /** The numbers of the steps that the version told now has; of the whole tour where none is. */
  readonly steps: readonly number[];
  readonly begin: (brief: boolean) => void;
  readonly open: (step: number) => void;
  /** One step on or back; beyond the last one the tour closes. */
  readonly move: (by: 1 | -1) => void;
  /** The same step, told in the other version. */
  readonly turn: () => void;
  readonly goOn: () => void;
  readonly end: () => void;
};

/** Where the visitor is on the tour, in words, as that version counts its steps. */
export function positionOf({ tour, steps }: Pick<Guide, 'tour' | 'steps'>, words: Words['tour']) {
  const step = tour === null ? 0 : steps.indexOf(tour.stop.step) + 1;
  return fill(words.step, { step, count: steps.length });
}

export function stepsOf(
  chapters: readonly DatedChapter[],
  tour: Tour | null,
): Pick<Guide, 'steps'> {
  const brief = tour?.stop.brief ?? false;
  return {
    steps: chapters.flatMap((_, index) => (stopAt(chapters, index + 1, brief) ? [index + 1] : [])),
  };
}

export function guideOf(
  clock: Clock,
  chapters: readonly DatedChapter[],
  opening: Instant,
): Omit<Guide, 'tour' | 'steps'> {
  const goTo = (step: number, brief: boolean) => {
    const stop = stopAt(chapters, step, brief);
    // A device that asks for less movement gets no chapter that runs by itself.
    if (stop !== null) clock.send({ type: 'chapterOpened', stop, runs: !wantsStill() });
    return stop !== null;
  };
  const goFrom = (step: number, by: 1 | -1, brief: boolean): boolean => {
    const next = step + by;
    if (next < 1 || next > chapters.length) return false;
    return goTo(next, brief) || goFrom(next, by, brief);
  };
  const now = () => clock.read().tour?.stop ?? null;
  return {
    chapters,
    begin: (brief) => goFrom(0, 1, brief),
    open: (step) => goTo(step, now()?.brief ?? false),
    move(by) {
      const stop = now();
      if (stop === null || goFrom(stop.step, by, stop.brief) || by === -1) return;
      clock.send({ type: 'pageOpened', page: 'closing', at: opening });
    },
    turn() {
      const stop = now();
      if (stop !== null) goTo(stop.step, !stop.brief);
    },
    goOn: () => clock.send({ type: 'tourContinued', runs: !wantsStill() }),
    end: () => clock.send({ type: 'tourEnded' }),
  };
}

/** A step of the tour as the clock needs it; null where that tour has no such step. */
export function stopAt(
  chapters: readonly DatedChapter[],
  step: number,
  brief: boolean,
): TourStop | null {
  const chapter = chapters[step - 1];
  if (chapter === undefined) return null;
  if (!brief) return { step, span: chapter.span, pace: chapter.pace, brief };
  if (chapter.brief === undefined) return null;
  return { step, span: chapter.span, pace: briefPace(chapter), brief };
}
