import type { MomentRange } from '../../../data/time/moment';
import { dayOf, type Instant } from '../../../data/time/span';
import { lineAt, stillOf } from './passing';
import { type ExhibitState, type Intent, linesNow, next } from './state';
import { createTicker } from './ticker';

/** A frame after a pause of the page counts as this much, so that the moment does not leap. */
const LONGEST_FRAME = 250;

export type Clock = {
  readonly read: () => ExhibitState;
  readonly send: (intent: Intent) => void;
  /** Each frame in which the moment moved. Drawing happens here, outside React. */
  readonly onMoment: (listener: (at: Instant) => void) => () => void;
  /** Whenever something other than the moment changed, or the moment's day did. */
  readonly onChange: (listener: () => void) => () => void;
  readonly stop: () => void;
};

/** The state of a visit outside React, and its listeners. With `stepwise` the moment is seen to move by whole days. */
export function createClock(
  start: ExhibitState,
  within: MomentRange,
  stepwise: () => boolean,
): Clock {
  const momentListeners = new Set<(at: Instant) => void>();
  const changeListeners = new Set<() => void>();
  let state = start;
  let drawn: Instant | null = null;

  const ticker = createTicker((milliseconds) => {
    if (state.playing) {
      const passing = Math.min(milliseconds, LONGEST_FRAME);
      send({ type: 'ticked', milliseconds: passing, still: stepwise() });
    }
    const at = stepwise() && state.playing ? stillOf(state.at, linesNow(state)) : state.at;
    if (at !== drawn) {
      drawn = at;
      for (const listener of momentListeners) listener(at);
    }
    return state.playing;
  });

  function send(intent: Intent): void {
    const before = state;
    state = next(state, intent, within);
    if (state === before) return;
    if (state.at !== before.at || state.playing) ticker.wake();
    if (isColdChange(before, state)) for (const listener of changeListeners) listener();
  }

  return {
    read: () => state,
    send,
    onMoment: (listener) => subscribe(momentListeners, listener),
    onChange: (listener) => subscribe(changeListeners, listener),
    stop: () => ticker.stop(),
  };
}

function isColdChange(before: ExhibitState, after: ExhibitState): boolean {
  return (
    before.playing !== after.playing ||
    before.pace !== after.pace ||
    before.selected !== after.selected ||
    before.finding !== after.finding ||
    before.tour !== after.tour ||
    before.page !== after.page ||
    lineAt(linesNow(before), before.at) !== lineAt(linesNow(after), after.at) ||
    dayOf(before.at) !== dayOf(after.at)
  );
}

function subscribe<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
