import { roleSchema } from '../../../data/edit/contract/account-requests';
import { isDiskFull } from '../errors/http-error';
import type { Account } from './desk-actor';
import type { Library } from './library';

/** Seconds after which a session ends even if it is used. */
const OLDEST = 12 * 60 * 60;

/** The session that headers carry. Its last use is stored, unless the disk is full. */
export function sessionIn({ auth }: Library, headers: Headers) {
  return auth.api.getSession({ headers }).catch((error: unknown) => {
    if (!isDiskFull(error)) throw error;
    return auth.api.getSession({ headers, query: { disableRefresh: true } });
  });
}

/** The account of the session that headers carry; null without one, or with one that has ended. */
export async function accountOf(library: Library, headers: Headers): Promise<Account | null> {
  const found = await sessionIn(library, headers);
  if (found === null) return null;
  const age = (Date.now() - new Date(found.session.createdAt).getTime()) / 1000;
  return age < OLDEST ? accountIn(found.user) : null;
}

/** A user of the library as an account; null for one without a role of the desk. */
export function accountIn(user: Pick<Account, 'id' | 'name' | 'email'>): Account | null {
  const { id, name, email } = user;
  const role = roleSchema.safeParse(Reflect.get(user, 'role')).data;
  const mustChoose = Reflect.get(user, 'mustChoose') !== false;
  return role === undefined ? null : { id, name, email, role, mustChoose };
}
