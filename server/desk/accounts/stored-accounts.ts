import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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

/** Opens the accounts of a desk. A damaged file of them is put aside, and the desk starts with none. */
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
    const { code, message } = Object(error);
    if (!damages.includes(code)) throw error;
    await quarantine(file, desk, 'accounts.db');
    const one: Recovered = {
      path: 'accounts.db',
      found: 'damaged',
      fault: { code: 'as-the-system-says', values: { text: String(message) } },
      restored: false,
      lost: 'accounts',
    };
    return { accounts: await open(), mended: [one] };
  }
}

/** What sessions are signed with; made once, and read by nobody else. Where it is no more what was made, all sessions end. */
async function secretIn(desk: string): Promise<string> {
  const file = join(desk, 'secret');
  const made = await readFile(file, 'utf8').catch(() => '');
  if (/^[0-9a-f]{64}$/.test(made)) return made;
  const secret = randomBytes(32).toString('hex');
  await mkdir(desk, { recursive: true });
  await writeFile(file, secret, { mode: 0o600 });
  return secret;
}
