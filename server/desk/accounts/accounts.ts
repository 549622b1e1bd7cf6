import { randomBytes } from 'node:crypto';
import { APIError } from 'better-auth/api';
import type { AccountChange, AccountRequest } from '../../../data/edit/contract/account-requests';
import { PASSWORD } from '../../../data/edit/contract/limits';
import type { Message } from '../../../data/messages/catalogue';
import { HttpError } from '../errors/http-error';
import type { AuditLog, LogEvent } from './audit-log';
import type { Account } from './desk-actor';
import { type Library, type LibrarySetting, openLibrary } from './library';
import { RateLimit } from './rate-limit';
import { accountIn, accountOf } from './sessions';
import { refusalOf, SignIn } from './sign-in';

type Setting = LibrarySetting & { readonly audit: AuditLog; readonly tries?: RateLimit };

/** Opens the accounts of a desk: passwords are scrypt hashes, sessions expire, and nobody can sign up by themselves. */
export async function openAccounts({
  audit,
  tries = new RateLimit(),
  ...setting
}: Setting): Promise<Accounts> {
  const library = await openLibrary(setting);
  return new Accounts(
    library,
    audit,
    new SignIn({ library, address: setting.address, audit, tries }),
  );
}

/** The accounts of a desk. */
export class Accounts {
  readonly #library: Library;
  readonly #audit: AuditLog;
  readonly #signIn: SignIn;
  #making: Promise<unknown> = Promise.resolve();

  constructor(library: Library, audit: AuditLog, signIn: SignIn) {
    this.#library = library;
    this.#audit = audit;
    this.#signIn = signIn;
  }

  close(): void {
    this.#library.database.close();
  }

  /** Answers sign-in, sign-out and the choice of a password; `from` is the machine that asks. */
  answer(request: Request, from: string): Promise<Response> {
    return this.#signIn.answer(request, from);
  }

  /** The account of the session that headers carry; null without one, or with one that has ended. */
  accountOf(headers: Headers): Promise<Account | null> {
    return accountOf(this.#library, headers);
  }

  async list(): Promise<readonly Account[]> {
    const { users } = this.#library;
    const found = await users.listUsers(1000, 0, { field: 'name', direction: 'asc' });
    return found.flatMap((user) => accountIn(user) ?? []);
  }

  /** Makes the first account, once: its one-time password is returned here and is nowhere else. */
  async makeFirst(): Promise<{ readonly email: string; readonly password: string } | null> {
    if ((await this.#library.adapter.count({ model: 'user' })) > 0) return null;
    const password = randomBytes(12).toString('base64url');
    const email = 'administrator@desk.example';
    await this.make({ email, name: 'Administrator', role: 'administrator', password });
    return { email, password };
  }

  /**
   * Makes an account with a password that its owner has to change. Accounts are made one after another, since two at
   * once would not notice that they have the same name. Throws 422 for a name, an e-mail or a password that is not
   * allowed.
   */
  make(account: AccountRequest, by = 'desk'): Promise<void> {
    const next = this.#making.then(() => this.#make(account, by));
    this.#making = next.catch(() => undefined);
    return next;
  }

  /** Gives an account another role or password, or removes it; its sessions end. Throws 409 for the actor's own account. */
  async change(id: string, change: AccountChange, actor: Account): Promise<void> {
    if (actor.id === id) throw new HttpError(409, { code: 'own-account' });
    const name = (await this.list()).find((account) => account.id === id)?.name;
    if (name === undefined) throw new HttpError(404, { code: 'no-such-account' });
    await this.#library.users.deleteUserSessions(id);
    await this.#audit({ ...(await this.#apply(id, change)), by: actor.name, account: name });
  }

  async #make(account: AccountRequest, by: string): Promise<void> {
    const fault = faultOf(account, await this.list());
    if (fault !== null) throw new HttpError(422, fault);
    await this.#library.auth.api.createUser({ body: account }).catch((error: unknown) => {
      throw error instanceof APIError ? new HttpError(422, refusalOf(error)) : error;
    });
    const { name, role } = account;
    await this.#audit({ code: 'log-account-made', by, account: name, role });
  }

  /** Changes an account, and returns the entry for the log. */
  async #apply(id: string, change: AccountChange): Promise<LogEvent> {
    const { users, passwords } = this.#library;
    if (change === 'gone') {
      await users.deleteUser(id);
      return { code: 'log-account-taken-away' };
    }
    if ('role' in change) {
      await users.updateUser(id, change);
      return { code: 'log-role-changed', role: change.role };
    }
    await users.updatePassword(id, await passwords.hash(change.password));
    await users.updateUser(id, { mustChoose: true });
    return { code: 'log-password-given' };
  }
}

/** Why an account cannot be made; null if it can. Names sign the history and count as readers, so that no two may be equal. */
function faultOf(
  { name, email, password }: AccountRequest,
  known: readonly Account[],
): Message | null {
  if (/[\p{Cc}<>]/u.test(name) || name.toLowerCase() === 'desk')
    return { code: 'no-name-of-a-person' };
  if (password.length < PASSWORD.least)
    return { code: 'password-too-short', values: { least: PASSWORD.least } };
  if (known.some((other) => other.name === name)) return { code: 'name-taken', values: { name } };
  if (known.some((other) => other.email === email.toLowerCase())) return { code: 'email-taken' };
  return null;
}
