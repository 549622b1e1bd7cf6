import type { Filter, Finding } from '../../../data/exhibit/filter';
import type { MomentRange } from '../../../data/time/moment';
import { clamp, contains, type Instant, type Span } from '../../../data/time/span';

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
export type TourStop = { readonly step: number; readonly span: Span; readonly pace: number };

/** What a visitor is looking at. */
export type ExhibitState = {
  readonly at: Instant;
  readonly playing: boolean;
  readonly pace: Pace;
  /** The id of the chosen event. */
  readonly selected: string | null;
  readonly finding: Finding;
  readonly tour: Tour | null;
};

/** What someone just did. */
export type Intent =
  | { readonly type: 'played' }
  | { readonly type: 'paused' }
  | { readonly type: 'paced'; readonly pace: Pace }
  | { readonly type: 'ticked'; readonly milliseconds: number }
  | { readonly type: 'scrubbed'; readonly to: Instant }
  /** `shown` is the stretch of moments that show the event; the moment moves into it if it is outside. */
  | { readonly type: 'selected'; readonly event: string; readonly shown: Span }
  | { readonly type: 'deselected' }
  /** A step of the tour began; `runs` unless the visitor's device asks for stillness. */
  | { readonly type: 'chapterOpened'; readonly stop: TourStop; readonly runs: boolean }
  | { readonly type: 'tourContinued'; readonly runs: boolean }
  | { readonly type: 'tourEnded' }
  | { readonly type: 'filtered'; readonly filter: Filter }
  | { readonly type: 'searched'; readonly words: string }
  | {
      readonly type: 'restored';
      readonly at: Instant;
      readonly selected: string | null;
      readonly stop: TourStop | null;
      readonly finding: Finding;
    };

const DAY_PER_SECOND = 86_400;

/** The state after an intent. Pure, so that the exhibit's behaviour is tested without a screen. */
export function next(state: ExhibitState, intent: Intent, within: MomentRange): ExhibitState {
  switch (intent.type) {
    case 'played': {
      const back = onPath(state, 'forEvent');
      const { span } = runOf(back, within);
      const runnable = contains(span, back.at) && back.at < span.end;
      return { ...back, playing: true, selected: null, at: runnable ? back.at : span.start };
    }
    case 'paused':
      return { ...state, playing: false };
    case 'paced':
      return { ...state, pace: intent.pace };
    case 'ticked': {
      if (!state.playing) return state;
      const { span, pace } = runOf(state, within);
      const at = clamp(state.at + intent.milliseconds * pace * DAY_PER_SECOND, span);
      return { ...state, at, playing: at < span.end };
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
    case 'filtered':
      return { ...state, finding: { ...state.finding, filter: intent.filter } };
    case 'searched':
      return { ...state, finding: { ...state.finding, query: intent.words } };
    case 'restored': {
      const { stop, selected, finding } = intent;
      const at = clamp(intent.at, within.whole);
      const astray = selected !== null || (stop !== null && !contains(stop.span, at));
      const left = stop !== null && astray ? { at: stop.span.start, forEvent: false } : null;
      return { ...state, at, selected, finding, tour: stop && { stop, left } };
    }
  }
}

/** Whether a step of the tour is running: someone reads, even if nobody touches anything. */
export function isRunningChapter({ playing, tour }: Pick<ExhibitState, 'playing' | 'tour'>) {
  return playing && tour !== null && tour.left === null;
}

/** Through which stretch the clock runs now, and how many days pass in a second. */
function runOf(
  { tour, pace }: ExhibitState,
  { period }: MomentRange,
): { span: Span; pace: number } {
  if (tour === null || tour.left !== null) return { span: period, pace };
  // A chapter has its own pace, which slow and fast multiply as they do the medium one.
  return { span: tour.stop.span, pace: (tour.stop.pace * pace) / paces[1] };
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
