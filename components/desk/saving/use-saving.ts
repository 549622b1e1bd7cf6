import { useCallback, useEffect, useRef, useState } from 'react';
import { fill } from '../../ui/words/fill';
import type { DeskText } from '../words/desk-words';
import { askDesk, whyOf } from './ask-desk';

export type Standing =
  | { readonly type: 'saved' | 'saving' }
  | { readonly type: 'unsaved'; readonly why: string }
  | ({ readonly type: 'conflict' } & Conflicting);

/** What somebody else has made of a record meanwhile, and what both began with; undefined where that is not known. */
export type Conflicting = {
  readonly base: unknown;
  readonly theirs: unknown;
  readonly version: string;
};

type Setting = {
  /** Where the browser keeps what the desk does not have yet; see `keepingPlace`. */
  readonly kept: string;
  /** Such as events/danube-crossed. */
  readonly record: string;
  /** The version that the form was opened on. */
  readonly version: string;
  readonly text: DeskText;
  readonly onSaved: () => void;
};

/** Milliseconds after the last key before a draft is kept, and before a save that failed is tried again. */
const PAUSE = 700;
const AGAIN = 5000;

/**
 * Keeps what is typed: in this browser at once, and at the desk when the typing rests. One save at a time, each on
 * the version that the one before gave; where somebody else was faster, nothing is written until the curator chooses.
 */
export function useSaving({ kept, record, version, text, onSaved }: Setting) {
  const [standing, setStanding] = useState<Standing>({ type: 'saved' });
  const on = useRef(version);
  const waiting = useRef<unknown>(null);
  const running = useRef<Promise<void> | null>(null);
  /** Until a curator has chosen between two versions, none is written. */
  const conflicting = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  /** Sends what waits, and what is typed meanwhile after it. */
  const send = useCallback(async (): Promise<void> => {
    const sent = waiting.current;
    if (sent === null || conflicting.current) return;
    setStanding({ type: 'saving' });
    const answered = await askDesk(`records/${record}`, {
      method: 'PUT',
      on: on.current,
      body: { record: sent, reason: '' },
    });
    const { version: now, conflict } = Object(answered.body);
    if (answered.status === 200) {
      on.current = now;
      if (waiting.current !== sent) {
        keep(kept, { on: now, value: waiting.current });
        return send();
      }
      waiting.current = null;
      forget(kept);
      setStanding({ type: 'saved' });
      onSaved();
    } else if (answered.status === 412) {
      conflicting.current = true;
      const theirs = Object(conflict).value;
      const begun = await askDesk(`versions/${on.current}`, { method: 'GET' });
      setStanding({
        type: 'conflict',
        base: begun.status === 200 ? Object(begun.body).record : undefined,
        theirs: 'record' in Object(theirs) ? Object(theirs).record : theirs,
        version: Object(conflict).version ?? 'nothing',
      });
    } else setStanding({ type: 'unsaved', why: whyOf(answered, text) });
  }, [record, kept, text, onSaved]);

  /** Ends when what was typed so far is kept, or was refused; says whether all of it is kept. */
  const save = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    running.current ??= send().finally(() => {
      running.current = null;
    });
    await running.current;
    return waiting.current === null;
  }, [send]);

  useEffect(() => {
    if (standing.type !== 'unsaved') return;
    timer.current = setTimeout(() => void save(), AGAIN);
  }, [standing, save]);

  const change = useCallback(
    (value: unknown) => {
      waiting.current = value;
      keep(kept, { on: on.current, value });
      setStanding((now) => (now.type === 'saved' ? { type: 'saving' } : now));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), PAUSE);
    },
    [kept, save],
  );

  /** Takes up what was typed on another version than the one that the form was opened on. */
  const resume = useCallback(
    ({ on: version, value }: LeftOver) => {
      on.current = version;
      change(value);
    },
    [change],
  );

  useEffect(() => {
    const hold = (event: BeforeUnloadEvent) => {
      if (waiting.current !== null) event.preventDefault();
    };
    const hide = () => {
      if (document.visibilityState === 'hidden') void save();
    };
    addEventListener('beforeunload', hold);
    document.addEventListener('visibilitychange', hide);
    return () => {
      removeEventListener('beforeunload', hold);
      document.removeEventListener('visibilitychange', hide);
      void save();
    };
  }, [save]);

  /** Settles a conflict: this goes on top of theirs. */
  const keepYours = (value: unknown) => {
    if (standing.type !== 'conflict') return;
    on.current = standing.version;
    conflicting.current = false;
    change(value);
    void save();
  };

  /** Settles a conflict: theirs stay, and what was typed is kept in the history. Says whether that is done. */
  const giveWay = async (): Promise<boolean> => {
    if (standing.type !== 'conflict') return false;
    const body = { record: waiting.current, reason: '', aside: true };
    const sending = { method: 'PUT', on: standing.version, body } as const;
    const answered = await askDesk(`records/${record}`, sending);
    if (answered.status !== 200) {
      alert(fill(text.words.failed, { why: whyOf(answered, text) }));
      return false;
    }
    on.current = standing.version;
    conflicting.current = false;
    waiting.current = null;
    forget(kept);
    setStanding({ type: 'saved' });
    return true;
  };

  const versionNow = useCallback(() => on.current, []);
  return { standing, change, resume, keepYours, giveWay, save, versionNow };
}

/** What was typed, and the version that it was typed on. */
export type LeftOver = { readonly on: string; readonly value: unknown };

/** The name under which a browser keeps what one account has typed of a record. */
export function keepingPlace(account: string, record: string): string {
  return `desk:${account}:${record}`;
}

/** What this browser still holds, from a visit that ended before the desk had it. */
export function leftOver(kept: string): LeftOver | null {
  try {
    const { on, value } = Object(JSON.parse(localStorage.getItem(kept) ?? 'null'));
    return typeof on === 'string' ? { on, value } : null;
  } catch {
    return null;
  }
}

/** A browser that keeps nothing still has the desk. */
function keep(kept: string, left: LeftOver): void {
  try {
    localStorage.setItem(kept, JSON.stringify(left));
  } catch {}
}

export function forget(kept: string): void {
  try {
    localStorage.removeItem(kept);
  } catch {}
}
