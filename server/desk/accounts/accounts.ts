import { randomBytes } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { getMigrations } from 'better-auth/db/migration';
import { admin } from 'better-auth/plugins';
import { adminAc, userAc } from 'better-auth/plugins/admin/access';
import { SqliteDialect } from 'kysely';
import Database from 'libsql';
import { errorResponse, HttpError, isDiskFull } from '../errors/http-error';
import type { AuditLog, Entry } from './audit-log';
import { isRole, type Role } from './permissions';
import { RateLimit } from './rate-limit';
import { emailIn } from './sign-in-email';

export type Account = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** Whether the password was given to somebody and not chosen yet: until then the account can do nothing else. */
  readonly mustChoose: boolean;
};

type Setting = {
  /** The database, one file. */
  readonly file: string;
  /** Where curators open the desk, such as http://127.0.0.1:8090. */
  readonly address: string;
  /** At least 32 signs that nobody can guess; whoever has them can make sessions. */
  readonly secret: string;
  readonly audit: AuditLog;
  readonly tries?: RateLimit;
};

const SHORTEST = 12;
const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** Seconds without a request after which a session ends, and its age at which it ends whatever happens. */
const IDLE = 30 * MINUTE;
const OLDEST = 12 * HOUR;

export const PATH = '/desk/api/auth';

/** Of what the library answers, what the desk needs, as the log calls it; the rest could rename an account, and so its history. */
const answered: ReadonlyMap<string, string> = new Map([
  ['/sign-in/email', 'sign-in'],
  ['/sign-out', 'sign-out'],
  ['/change-password', 'password chosen'],
]);

/** What becomes of an account. */
export type AccountChange = { readonly role: Role } | { readonly password: string } | 'gone';

export type Accounts = Awaited<ReturnType<typeof openAccounts>>;

/** Who may work at the desk: passwords as scrypt hashes, sessions that end, no way to sign up by oneself. */
export async function openAccounts({
  file,
  address,
  secret,
  audit,
  tries = new RateLimit(),
}: Setting) {
  const database = new Database(file);
  const options = {
    database: {
      dialect: new SqliteDialect({ database }),
      type: 'sqlite' as const,
    },
    baseURL: address,
    basePath: PATH,
    secret,
    telemetry: { enabled: false },
    // What happens is told to the audit log, without what was typed.
    logger: { disabled: true },
    // Else a full disk is a fault like any other, and is told to nobody.
    onAPIError: { throw: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST,
      maxPasswordLength: 128,
    },
    user: {
      additionalFields: {
        mustChoose: { type: 'boolean' as const, input: false, defaultValue: true },
      },
    },
    session: { expiresIn: IDLE, updateAge: MINUTE },
    // It limits machines and not accounts; `Tries` does both.
    rateLimit: { enabled: false },
    advanced: {
      // The export has its addresses with a slash at the end, and so has the desk.
      skipTrailingSlashes: true,
      useSecureCookies: address.startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'strict' as const, httpOnly: true },
    },
    plugins: [
      admin({
        defaultRole: 'author',
        adminRoles: ['administrator'],
        roles: { author: userAc, reviewer: userAc, administrator: adminAc },
      }),
    ],
  };
  try {
    // What is damaged deep in the file is else found by whoever signs in.
    const found = Object(database.prepare('PRAGMA quick_check').get()).quick_check;
    if (found !== 'ok') throw Object.assign(new Error(found), { code: 'SQLITE_CORRUPT' });
    const { runMigrations } = await getMigrations(options);
    await runMigrations();
  } catch (error) {
    database.close();
    throw error;
  }
  const auth = betterAuth(options);

  const { adapter, internalAdapter, password: passwords } = await auth.$context;

  const ask = async (request: Request): Promise<Response> => {
    try {
      return await auth.handler(request);
    } catch (error) {
      if (!(error instanceof APIError)) return errorResponse(error);
      return Response.json(error.body ?? {}, { status: error.statusCode });
    }
  };

  /** Whose session it is. That it was used is noted; where the disk is full, it is read all the same. */
  const sessionIn = (headers: Headers) =>
    auth.api.getSession({ headers }).catch((error: unknown) => {
      if (!isDiskFull(error)) throw error;
      return auth.api.getSession({ headers, query: { disableRefresh: true } });
    });

  /** A password of one's own; it ends the other sessions of the account. */
  const choose = async (request: Request): Promise<Response> => {
    const session = await sessionIn(request.headers);
    const body = await request.json().catch(() => ({}));
    const { newPassword, currentPassword } = Object(body);
    if (newPassword === currentPassword)
      return Response.json(
        { message: 'choose another password than the old one' },
        { status: 400 },
      );
    const answer = await ask(
      new Request(request.url, {
        method: 'POST',
        headers: request.headers,
        body: JSON.stringify({ newPassword, currentPassword, revokeOtherSessions: true }),
      }),
    );
    if (answer.ok && session !== null)
      await internalAdapter.updateUser(session.user.id, { mustChoose: false });
    return answer;
  };

  /** Whose account it is, by the session or by the e-mail that was typed; of an unknown one nothing is kept. */
  const nameIn = async (request: Request, what: string): Promise<string> => {
    if (what !== '/sign-in/email')
      return (await sessionIn(request.headers))?.user.name ?? 'nobody known';
    const found = await internalAdapter.findUserByEmail(await emailIn(request));
    return found?.user.name ?? 'nobody known';
  };

  const decide = async (request: Request, what: string, from: string): Promise<Response> => {
    // A page of another site can make a browser send what a form sends, and no Origin of ours.
    if (request.method !== 'GET' && request.headers.get('origin') !== address)
      return new Response(null, { status: 403 });
    if (request.method !== 'POST' || !answered.has(what))
      return new Response(null, { status: 404 });
    if (what === '/change-password') return choose(request);
    if (what !== '/sign-in/email') return ask(request);
    const names = [`machine ${from}`, `account ${await emailIn(request)}`];
    const wait = tries.wait(...names);
    if (wait > 0)
      return Response.json(
        { seconds: wait },
        { status: 429, headers: { 'retry-after': String(wait) } },
      );
    const takeBack = tries.begin(...names);
    const answer = await ask(request);
    if (answer.status !== 401) takeBack();
    return answer;
  };

  const list = async (): Promise<readonly Account[]> => {
    const users = await internalAdapter.listUsers(1000, 0, { field: 'name', direction: 'asc' });
    return users.flatMap((user) => {
      const { id, name, email } = user;
      const [role, mustChoose] = [Reflect.get(user, 'role'), Reflect.get(user, 'mustChoose')];
      return isRole(role) ? [{ id, name, email, role, mustChoose: mustChoose !== false }] : [];
    });
  };

  /** Changes an account, and gives what the log is told of that. */
  const applied = async (id: string, change: AccountChange): Promise<Entry> => {
    if (change === 'gone') {
      await internalAdapter.deleteUser(id);
      return { what: 'account taken away' };
    }
    if ('role' in change) {
      await internalAdapter.updateUser(id, change);
      return { what: 'role changed', role: change.role };
    }
    await internalAdapter.updatePassword(id, await passwords.hash(change.password));
    await internalAdapter.updateUser(id, { mustChoose: true });
    return { what: 'password given' };
  };

  let making: Promise<unknown> = Promise.resolve();
  const make = async (
    account: Omit<Account, 'id' | 'mustChoose'>,
    password: string,
    by: string,
  ): Promise<void> => {
    const refuse = (message: string) => new HttpError(422, { message });
    if (/[\p{Cc}<>]/u.test(account.name) || account.name.toLowerCase() === 'desk')
      throw refuse('write the name of a person: letters and spaces, and not the name of the desk');
    if (password.length < SHORTEST)
      throw refuse(`use a password of at least ${SHORTEST} characters`);
    // A name signs the history, and is one of the two that a sensitive record needs.
    const known = await list();
    if (known.some(({ name }) => name === account.name))
      throw refuse(`another account is called ${account.name}: add what tells the two apart`);
    if (known.some(({ email }) => email === account.email.toLowerCase()))
      throw refuse('another account has this e-mail: each needs one of its own');
    await auth.api.createUser({ body: { ...account, password } }).catch((error: unknown) => {
      throw error instanceof APIError ? refuse(error.message) : error;
    });
    await audit({ what: 'account made', by, account: account.name, role: account.role });
  };

  return {
    close(): void {
      database.close();
    },

    /** Answers sign-in, sign-out and the like; `from` is the machine that asks, of which each has its own limit. */
    async answer(request: Request, from: string): Promise<Response> {
      const what = new URL(request.url).pathname.slice(PATH.length).replace(/\/$/, '');
      const told = request.method === 'POST' ? answered.get(what) : undefined;
      // A session that ends has no name any more.
      const by = told === undefined ? '' : await nameIn(request, what);
      const answer = await decide(request, what, from);
      // The tries that led to a wait stand there already, and a stranger could fill the disk with the others.
      if (told !== undefined && answer.status !== 429)
        await audit({ what: told, by, from, status: answer.status });
      return answer;
    },

    /** Whose session the headers carry; null without one, or with one that has ended. */
    async accountOf(headers: Headers): Promise<Account | null> {
      const found = await sessionIn(headers);
      if (found === null) return null;
      const age = (Date.now() - new Date(found.session.createdAt).getTime()) / 1000;
      const { id, name, email } = found.user;
      const role: unknown = Reflect.get(found.user, 'role');
      const mustChoose = Reflect.get(found.user, 'mustChoose') !== false;
      return age < OLDEST && isRole(role) ? { id, name, email, role, mustChoose } : null;
    },

    /** Makes the first account, once: its one-time password is returned here and is nowhere else. */
    async makeFirst(): Promise<{ readonly email: string; readonly password: string } | null> {
      if ((await adapter.count({ model: 'user' })) > 0) return null;
      const password = randomBytes(12).toString('base64url');
      const email = 'administrator@desk.example';
      await this.make({ email, name: 'Administrator', role: 'administrator' }, password);
      return { email, password };
    },

    list,

    /** Gives an account another role or password, or takes it away; its sessions end. */
    async change(id: string, change: AccountChange, by: Account): Promise<void> {
      if (by.id === id)
        throw new HttpError(409, { message: 'let another administrator change your own account' });
      const name = (await list()).find((account) => account.id === id)?.name;
      if (name === undefined) throw new HttpError(404, { message: 'there is no such account' });
      await internalAdapter.deleteUserSessions(id);
      await audit({ ...(await applied(id, change)), by: by.name, account: name });
    },

    /** Makes an account, one after another: two at once would not see that they have one name. */
    make(
      account: Omit<Account, 'id' | 'mustChoose'>,
      password: string,
      by = 'desk',
    ): Promise<void> {
      const made = making.then(() => make(account, password, by));
      making = made.catch(() => undefined);
      return made;
    },
  };
}
