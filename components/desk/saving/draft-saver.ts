import {
  NO_VERSION,
  type RecordView,
  type SaveRequest,
} from '../../../data/edit/contract/record-requests';
import type { Refusal } from '../../../data/edit/contract/refusal';
import { routes } from '../../../data/edit/contract/routes';
import { valueAt } from '../../../data/edit/value-at';
import { type Answered, askDesk, type Refused } from './ask-desk';
import { type LocalDraft, removeLocalDraft, saveLocalDraft } from './local-draft';

/** How far the saving of a form has come. */
export type SavingState =
  | { readonly type: 'saved' | 'saving' }
  | { readonly type: 'unsaved'; readonly refusal: Refusal }
  | ({ readonly type: 'conflict' } & Conflicting);

/** What somebody else has made of a record meanwhile, and the version that both started from; undefined if that is not known. */
export type Conflicting = {
  readonly base: unknown;
  readonly theirs: unknown;
  readonly version: string;
};

type Place = {
  /** Such as events/danube-crossed. */
  readonly record: string;
  /** Where the browser stores what the desk does not have yet; see `localDraftKey`. */
  readonly localDraft: string;
};

/** Milliseconds after the last key before a draft is saved, and before a save that failed is tried again. */
const PAUSE = 700;
const RETRY = 5000;

/**
 * Saves what is typed: in this browser at once, and at the desk when the typing rests. One save runs at a time, each on
 * the version that the one before it returned; if somebody else was faster, nothing is written until the curator chooses.
 */
export class DraftSaver {
  readonly #place: Place;
  readonly #listeners = new Set<() => void>();
  readonly #savedListeners = new Set<(view: RecordView) => void>();
  #state: SavingState = { type: 'saved' };
  #version: string;
  /** What the desk does not have yet; null if it has everything. */
  #pending: SaveRequest['record'] = null;
  #running: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(place: Place, version: string) {
    this.#place = place;
    this.#version = version;
  }

  readonly state = (): SavingState => this.#state;

  /** Calls `listener` after each change of the state; the result unsubscribes. */
  readonly subscribe = (listener: () => void): (() => void) => added(this.#listeners, listener);

  /** Calls `listener` with the record's new state after each save that leaves nothing pending; the result unsubscribes. */
  readonly onSaved = (listener: (view: RecordView) => void): (() => void) =>
    added(this.#savedListeners, listener);

  /** The version that the next save is made on. */
  get version(): string {
    return this.#version;
  }

  get isPending(): boolean {
    return this.#pending !== null;
  }

  change(value: Record<string, unknown>): void {
    this.#pending = value;
    saveLocalDraft(this.#place.localDraft, { on: this.#version, value });
    if (this.#state.type === 'saved') this.#become({ type: 'saving' });
    this.#saveAfter(PAUSE);
  }

  /** Continues with what was typed on another version than the one that the form was opened on. */
  resume({ on, value }: LocalDraft & { readonly value: Record<string, unknown> }): void {
    this.#version = on;
    this.change(value);
  }

  /** Resolves when everything typed so far is saved or refused, with whether all of it is saved. */
  async save(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#running ??= this.#send().finally(() => {
      this.#running = null;
    });
    await this.#running;
    return !this.isPending;
  }

  /** Settles a conflict: `value` is saved on top of theirs. */
  keepYours(value: Record<string, unknown>): void {
    if (this.#state.type !== 'conflict') return;
    this.#version = this.#state.version;
    this.#become({ type: 'saving' });
    this.change(value);
    void this.save();
  }

  /** Settles a conflict: theirs stays, and what was typed goes to the history. Resolves with the record's new state, or the desk's refusal; null without a conflict. */
  async takeTheirs(): Promise<Answered<RecordView> | null> {
    if (this.#state.type !== 'conflict') return null;
    const { version } = this.#state;
    const answered = await this.#put(version, { record: this.#pending, reason: '', aside: true });
    if (!answered.ok) return answered;
    this.#version = version;
    this.#pending = null;
    removeLocalDraft(this.#place.localDraft);
    this.#become({ type: 'saved' });
    return answered;
  }

  /** Sends what is pending, and after it what was typed meanwhile. */
  async #send(): Promise<void> {
    const sent = this.#pending;
    if (sent === null || this.#state.type === 'conflict') return;
    this.#become({ type: 'saving' });
    const answered = await this.#put(this.#version, { record: sent, reason: '' });
    if (answered.ok) {
      this.#version = answered.value.version;
      await this.#afterSaving(sent, answered.value);
    } else if (answered.status === 412) this.#become(await this.#conflictIn(answered));
    else {
      this.#become({ type: 'unsaved', refusal: answered.refusal });
      // A form that was closed is tried once more by the timer that runs already, and then given up.
      if (this.#listeners.size > 0) this.#saveAfter(RETRY);
    }
  }

  async #afterSaving(sent: unknown, view: RecordView): Promise<void> {
    if (this.#pending !== sent && this.#pending !== null) {
      saveLocalDraft(this.#place.localDraft, { on: this.#version, value: this.#pending });
      return this.#send();
    }
    this.#pending = null;
    removeLocalDraft(this.#place.localDraft);
    this.#become({ type: 'saved' });
    for (const listener of this.#savedListeners) listener(view);
  }

  async #conflictIn({ refusal }: Refused): Promise<SavingState> {
    const theirs = refusal.conflict?.value;
    const draft = valueAt(theirs, 'record');
    const base = await askDesk(routes.pastState(this.#version));
    return {
      type: 'conflict',
      base: base.ok ? base.value.record : undefined,
      theirs: draft === undefined ? theirs : draft,
      version: refusal.conflict?.version ?? NO_VERSION,
    };
  }

  #put(version: string, body: SaveRequest): Promise<Answered<RecordView>> {
    return askDesk(routes.saveRecord(this.#place.record, version), body);
  }

  #saveAfter(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), pause);
  }

  #become(state: SavingState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

function added<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
