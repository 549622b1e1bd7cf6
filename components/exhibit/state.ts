import type { Filter, Finding } from '../../data/filter';
import { clamp, contains, type Instant, type Span } from '../../data/time/span';

/** Days that pass in a second of play. */
export const paces = [1, 2.5, 6] as const;
export type Pace = (typeof paces)[number];

/** What a visitor is looking at. */
export type ExhibitState = {
  readonly at: Instant;
  readonly playing: boolean;
  readonly pace: Pace;
  /** The id of the chosen event. */
  readonly selected: string | null;
  readonly finding: Finding;
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
  | { readonly type: 'filtered'; readonly filter: Filter }
  | { readonly type: 'sought'; readonly words: string }
  | ({ readonly type: 'restored' } & Pick<ExhibitState, 'at' | 'selected' | 'finding'>);

/** Where the moment may go: the clock runs through `period`, a visitor may step through `whole`. */
export type Within = { readonly period: Span; readonly whole: Span };

const DAY_PER_SECOND = 86_400;

/** The state after an intent. Pure, so that the exhibit's behaviour is tested without a screen. */
export function next(state: ExhibitState, intent: Intent, within: Within): ExhibitState {
  switch (intent.type) {
    case 'played': {
      const runnable = contains(within.period, state.at) && state.at < within.period.end;
      return {
        ...state,
        playing: true,
        selected: null,
        at: runnable ? state.at : within.period.start,
      };
    }
    case 'paused':
      return { ...state, playing: false };
    case 'paced':
      return { ...state, pace: intent.pace };
    case 'ticked': {
      if (!state.playing) return state;
      const at = clamp(state.at + intent.milliseconds * state.pace * DAY_PER_SECOND, within.period);
      return { ...state, at, playing: at < within.period.end };
    }
    case 'scrubbed':
      return { ...state, playing: false, at: clamp(intent.to, within.whole) };
    case 'selected': {
      const at = contains(intent.shown, state.at) ? state.at : intent.shown.start;
      return { ...state, playing: false, selected: intent.event, at };
    }
    case 'deselected':
      return { ...state, selected: null };
    case 'filtered':
      return { ...state, finding: { ...state.finding, filter: intent.filter } };
    case 'sought':
      return { ...state, finding: { ...state.finding, sought: intent.words } };
    case 'restored': {
      const { selected, finding } = intent;
      return { ...state, at: clamp(intent.at, within.whole), selected, finding };
    }
  }
}
