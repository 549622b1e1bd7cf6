import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { valueAt } from '../../../data/edit/value-at';
import { quarantine } from '../disk/quarantine';
import type { Recovered } from '../disk/recovered';
import { type Accounts, openAccounts } from './accounts';
import type { AuditLog } from './audit-log';

type Setting = {
  /** The desk's own folder. */
  readonly desk: string;
  /** Where curators open it, such as http://127.0.0.1:8090. */
  readonly address: string;
  readonly audit: AuditLog;
};

/** What libsql says of a file that it cannot read as a database. */
const damages: readonly unknown[] = ['SQLITE_NOTADB', 'SQLITE_CORRUPT'];

/** Opens the accounts of a desk. A damaged file is moved aside, and the desk starts without accounts. */
export async function openStoredAccounts(
  setting: Setting,
): Promise<{ readonly accounts: Accounts; readonly mended: readonly Recovered[] }> {
  const { desk, address, audit } = setting;
  const file = join(desk, 'accounts.db');
  const secret = await secretIn(desk);
  const open = () => openAccounts({ file, address, secret, audit });
  try {
    return { accounts: await open(), mended: [] };
  } catch (error) {
    if (!damages.includes(valueAt(error, 'code'))) throw error;
    await quarantine(file, desk, 'accounts.db');
    const recovered: Recovered = {
      path: 'accounts.db',
      found: 'damaged',
      fault: { code: 'as-the-system-says', values: { text: String(valueAt(error, 'message')) } },
      restored: false,
      lost: 'accounts',
    };
    return { accounts: await open(), mended: [recovered] };
  }
}

/** The secret that sessions are signed with, in a file that only this user can read. All sessions end if it is damaged or lost. */
async function secretIn(desk: string): Promise<string> {
  const file = join(desk, 'secret');
  const stored = await readFile(file, 'utf8').catch(() => '');
  if (/^[0-9a-f]{64}$/.test(stored)) return stored;
  const secret = randomBytes(32).toString('hex');
  await mkdir(desk, { recursive: true });
  await writeFile(file, secret, { mode: 0o600 });
  return secret;
}
