import { HttpError } from '../errors/http-error';
import type { Reason } from '../history/commit-types';
import type { Account } from './accounts';
import { may, type Permission } from './permissions';

/** Nobody, or whoever's session a request carries. */
export type DeskActor = Account | null;

/** Whoever asks, where they may; else the desk refuses, and says so the same way whatever was asked for. */
export function authorize(actor: DeskActor, permission: Permission): Account {
  if (actor === null) throw new HttpError(401, { message: 'sign in first' });
  if (actor.mustChoose)
    throw new HttpError(403, { message: 'choose a password of your own first' });
  if (!may(actor.role, permission))
    throw new HttpError(403, { message: 'your account may not do this: ask an administrator' });
  return actor;
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
