import { Refused } from '../errors/http-error';
import type { Reason } from '../history/commit-types';
import type { Account } from './accounts';
import { type Deed, may } from './permissions';

/** Nobody, or whoever's session a request carries. */
export type By = Account | null;

/** Whoever asks, where they may; else the desk refuses, and says so the same way whatever was asked for. */
export function ask(by: By, deed: Deed): Account {
  if (by === null) throw new Refused(401, { message: 'sign in first' });
  if (by.mustChoose) throw new Refused(403, { message: 'choose a password of your own first' });
  if (!may(by.role, deed))
    throw new Refused(403, { message: 'your account may not do this: ask an administrator' });
  return by;
}

const LONGEST_REASON = 500;

/** Who changes something, why and when, as the history signs it. */
export function because({ name }: Account, reason: string): Reason {
  return {
    author: name,
    reason: reason.trim().slice(0, LONGEST_REASON) || 'draft saved',
    at: Date.now(),
  };
}
