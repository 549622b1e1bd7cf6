import type { Filter, Finding } from '../../../data/exhibit/filter';
import type { PlayFocus } from '../../../data/exhibit/focus';
import type { PlayLine } from '../../../data/exhibit/play-line';
import type { MomentRange } from '../../../data/time/moment';
import { clamp, contains, type Instant, type Span } from '../../../data/time/span';
import { type Passing, passed } from './passing';

/** Days that pass in a second of play. */
export const paces = [1, 2.5, 6] as const;
export type Pace = (typeof paces)[number];

/** Where a visitor is on the guided tour. */
export type Tour = {
  readonly stop: TourStop;
  /** The moment at which the path was left, and whether only to look at an event; null on the path. */
  readonly left: { readonly at: Instant; readonly forEvent: boolean } | null;
};

/** A step of the tour, counted from 1: its stretch of time, and the days that pass in a second. */
export type TourStop = {
  readonly step: number;
  readonly span: Span;
  readonly pace: number;
  /** Told in one sentence. */
  readonly brief: boolean;
};

/** A page of words at the beginning or the end of a visit, until the visitor goes on. */
export type Page = NonNullable<PlayFocus['page']>;

/** What a visitor is looking at. */
export type ExhibitState = {
  readonly at: Instant;
  readonly playing: boolean;
  readonly pace: Pace;
  /** The id of the chosen event. */
  readonly selected: string | null;
  readonly finding: Finding;
  readonly tour: Tour | null;
  readonly page: Page | null;
  /** What play says on its way, as far as the filter leaves it. */
  readonly lines: readonly PlayLine[];
};

/** What someone just did. */
export type Intent =
  | { readonly type: 'played' }
  | { readonly type: 'paused' }
  | { readonly type: 'paced'; readonly pace: Pace }
  /** `still` where the visitor's device asks for stillness. */
  | { readonly type: 'ticked'; readonly milliseconds: number; readonly still: boolean }
  | { readonly type: 'scrubbed'; readonly to: Instant }
  /** `shown` is the stretch of moments that show the event; the moment moves into it if it is outside. */
  | { readonly type: 'selected'; readonly event: string; readonly shown: Span }
  | { readonly type: 'deselected' }
  /** A step of the tour began; `runs` unless the visitor's device asks for stillness. */
  | { readonly type: 'chapterOpened'; readonly stop: TourStop; readonly runs: boolean }
  | { readonly type: 'tourContinued'; readonly runs: boolean }
  | { readonly type: 'tourEnded' }
  /** The opening, at its day, or what the tour ends with. */
  | { readonly type: 'pageOpened'; readonly page: Page; readonly at: Instant }
  | { readonly type: 'filtered'; readonly filter: Filter }
  | { readonly type: 'searched'; readonly words: string }
  | { readonly type: 'told'; readonly lines: readonly PlayLine[] }
  | {
      readonly type: 'restored';
      readonly at: Instant;
      readonly selected: string | null;
      readonly stop: TourStop | null;
      readonly page: Page | null;
      readonly finding: Finding;
    };

/** What leaves a page of words: a visitor who goes on. */
const leavesPage: ReadonlySet<Intent['type']> = new Set([
  'played',
  'scrubbed',
  'selected',
  'chapterOpened',
  'tourContinued',
]);

/** The state after an intent. Pure, so that the exhibit's behaviour is tested without a screen. */
export function next(state: ExhibitState, intent: Intent, within: MomentRange): ExhibitState {
  const after = nextOf(state, intent, within);
  return leavesPage.has(intent.type) ? { ...after, page: null } : after;
}

function nextOf(state: ExhibitState, intent: Intent, within: MomentRange): ExhibitState {
  switch (intent.type) {
    case 'played': {
      const back = onPath(state, 'forEvent');
      const { span } = runOf(back, within);
      // From the opening play tells all of the story, and not from the day on which it opens.
      const runnable = state.page !== 'opening' && contains(span, back.at) && back.at < span.end;
      return { ...back, playing: true, selected: null, at: runnable ? back.at : span.start };
    }
    case 'paused':
      return { ...state, playing: false };
    case 'paced':
      return { ...state, pace: intent.pace };
    case 'ticked': {
      if (!state.playing) return state;
      const run = runOf(state, within);
      const at = passed(state.at, intent.milliseconds, { ...run, still: intent.still });
      return { ...state, at, playing: at < run.span.end };
    }
    case 'scrubbed':
      return {
        ...state,
        playing: false,
        at: clamp(intent.to, within.whole),
        tour: leaving(state, false),
      };
    case 'selected': {
      const at = contains(intent.shown, state.at) ? state.at : intent.shown.start;
      return {
        ...state,
        playing: false,
        selected: intent.event,
        at,
        tour: leaving(state, true),
      };
    }
    case 'deselected':
      return { ...onPath(state, 'forEvent'), selected: null };
    case 'chapterOpened':
      return {
        ...state,
        at: intent.stop.span.start,
        playing: intent.runs,
        selected: null,
        tour: { stop: intent.stop, left: null },
      };
    case 'tourContinued': {
      const back = onPath(state, 'always');
      const ended = back.tour !== null && back.at >= back.tour.stop.span.end;
      return { ...back, selected: null, playing: intent.runs && !ended };
    }
    case 'tourEnded':
      return { ...state, playing: false, tour: null };
    case 'pageOpened':
      return {
        ...state,
        page: intent.page,
        at: intent.at,
        playing: false,
        selected: null,
        tour: null,
      };
    case 'filtered':
      return { ...state, finding: { ...state.finding, filter: intent.filter } };
    case 'searched':
      return { ...state, finding: { ...state.finding, query: intent.words } };
    case 'told':
      return { ...state, lines: intent.lines };
    case 'restored': {
      const { stop, selected, finding, page } = intent;
      const at = clamp(intent.at, within.whole);
      const astray = selected !== null || (stop !== null && !contains(stop.span, at));
      const left = stop !== null && astray ? { at: stop.span.start, forEvent: false } : null;
      return { ...state, at, selected, finding, page, tour: stop && { stop, left } };
    }
  }
}

/** Whether a step of the tour is running: someone reads, even if nobody touches anything. */
export function isRunningChapter({ playing, tour }: Pick<ExhibitState, 'playing' | 'tour'>) {
  return playing && tour !== null && tour.left === null;
}

/** The lines that play says now: a step of the tour has words of its own. */
export function linesNow({ tour, lines }: Pick<ExhibitState, 'tour' | 'lines'>) {
  return tour === null || tour.left !== null ? lines : noLines;
}

const noLines: readonly PlayLine[] = [];

/** Through which stretch the clock runs now, how many days pass in a second, and what is said on the way. */
function runOf(state: ExhibitState, { period }: MomentRange): Omit<Passing, 'still'> {
  const { tour, pace } = state;
  const lines = linesNow(state);
  if (tour === null || tour.left !== null) return { span: period, pace, lines };
  // A chapter has its own pace, which slow and fast multiply as they do the medium one.
  return { span: tour.stop.span, pace: (tour.stop.pace * pace) / paces[1], lines };
}

/** The tour once a visitor looks at something else; the moment at which it was first left does not change. */
function leaving({ tour, at }: ExhibitState, forEvent: boolean): Tour | null {
  if (tour === null) return null;
  return {
    stop: tour.stop,
    left: { at: tour.left?.at ?? at, forEvent: forEvent && (tour.left?.forEvent ?? true) },
  };
}

/** The state back on the path of the tour, where it was left; `forEvent`: only if an event alone led away. */
function onPath(state: ExhibitState, when: 'forEvent' | 'always'): ExhibitState {
  const { tour } = state;
  if (tour === null || tour.left === null) return state;
  if (when === 'forEvent' && !tour.left.forEvent) return state;
  return { ...state, at: tour.left.at, playing: false, tour: { stop: tour.stop, left: null } };
}
