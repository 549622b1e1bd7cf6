import { HttpError } from '../errors/http-error';
import type { Account, DeskActor } from './desk-actor';
import { may, type Permission } from './permissions';

/** The actor's account if it has the permission. Throws 401 or 403, the same for whatever was asked for. */
export function authorize(actor: DeskActor, permission: Permission): Account {
  if (actor === null) throw new HttpError(401, { code: 'sign-in-first' });
  if (actor.mustChoose) throw new HttpError(403, { code: 'choose-password-first' });
  if (!may(actor.role, permission)) throw new HttpError(403, { code: 'not-permitted' });
  return actor;
}
