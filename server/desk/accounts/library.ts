import { betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { admin } from 'better-auth/plugins';
import { adminAc, userAc } from 'better-auth/plugins/admin/access';
import { SqliteDialect } from 'kysely';
import Database from 'libsql';
import { PASSWORD } from '../../../data/edit/contract/limits';

export const PATH = '/desk/api/auth';

export type LibrarySetting = {
  /** The database, one file. */
  readonly file: string;
  /** Where curators open the desk, such as http://127.0.0.1:8090. */
  readonly address: string;
  /** At least 32 characters that nobody can guess; anyone who has them can make sessions. */
  readonly secret: string;
};

const MINUTE = 60;
/** Seconds without a request after which a session ends. */
const IDLE = 30 * MINUTE;

function optionsOf({ address, secret }: LibrarySetting, database: Database.Database) {
  return {
    database: { dialect: new SqliteDialect({ database }), type: 'sqlite' as const },
    baseURL: address,
    basePath: PATH,
    secret,
    telemetry: { enabled: false },
    // The audit log notes what happens, without what was typed.
    logger: { disabled: true },
    // Without this the library hides a full disk like any other fault.
    onAPIError: { throw: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD.least,
      maxPasswordLength: PASSWORD.most,
    },
    user: {
      additionalFields: {
        mustChoose: { type: 'boolean' as const, input: false, defaultValue: true },
      },
    },
    session: { expiresIn: IDLE, updateAge: MINUTE },
    // The library limits machines and not accounts; `RateLimit` does both.
    rateLimit: { enabled: false },
    advanced: {
      // The desk's addresses have a slash at the end, as the export's have.
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
}

export type Library = Awaited<ReturnType<typeof openLibrary>>;

/** Opens the database of accounts with the library that looks after it. Throws SQLITE_CORRUPT for a damaged file. */
export async function openLibrary(setting: LibrarySetting) {
  const database = new Database(setting.file);
  const options = optionsOf(setting, database);
  try {
    // Damage deep in the file would otherwise show at a sign-in.
    const found = Object(database.prepare('PRAGMA quick_check').get()).quick_check;
    if (found !== 'ok') throw Object.assign(new Error(found), { code: 'SQLITE_CORRUPT' });
    const { runMigrations } = await getMigrations(options);
    await runMigrations();
  } catch (error) {
    database.close();
    throw error;
  }
  const auth = betterAuth(options);
  const { adapter, internalAdapter, password } = await auth.$context;
  return { auth, adapter, users: internalAdapter, passwords: password, database };
}
