import { join } from 'node:path';
import type { MessageLanguage } from '../../data/messages/catalogue';
import { say } from '../../data/messages/say';
import { exportOf } from '../build/build-stamp';
import type { Accounts } from './accounts/accounts';
import { auditLog, logFile } from './accounts/audit-log';
import { openStoredAccounts } from './accounts/stored-accounts';
import type { DeskFolders } from './backup/backup';
import { Desk } from './desk';
import { messageOfRecovered } from './disk/recovered';
import { builder, turnToPublished } from './review/exports';
import type { Publisher } from './review/publish';
import { Store } from './store/store';

export type OpenDesk = {
  readonly desk: Desk;
  readonly store: Store;
  readonly accounts: Accounts;
  readonly build: Publisher['build'];
  /** Releases the folders and the accounts. */
  readonly close: () => Promise<void>;
};

/**
 * Opens a desk on its folders, and prints what had to be mended there. `address` is where curators open it. The error
 * is that of folders which cannot be opened, such as those of another desk that runs.
 */
export async function openDesk(
  folders: DeskFolders,
  address: string,
  language: MessageLanguage,
): Promise<OpenDesk | Error> {
  const opened = await Store.open(folders).catch((error: Error) => error);
  if (opened instanceof Error) return opened;
  const { store, mended } = opened;
  const current = await exportOf(folders.records, join(folders.desk, 'exports'));
  await turnToPublished(folders.desk, current);
  const audit = auditLog(logFile(folders.desk));
  const stored = await openStoredAccounts({ desk: folders.desk, address, audit });
  const { accounts } = stored;
  const recovered = [...mended, ...stored.mended].map(messageOfRecovered);
  for (const message of recovered) console.warn(say(message, language));
  const build = builder(folders.desk);
  const desk = new Desk({ store, accounts, audit, mended: recovered, folders, build, address });
  const close = async () => {
    await store.close();
    accounts.close();
  };
  return { desk, store, accounts, build, close };
}

/** Makes the first account if there is none, and returns the lines that show its password; else no lines. */
export async function firstAccount(accounts: Accounts, language: MessageLanguage): Promise<string> {
  const first = await accounts.makeFirst();
  return first === null ? '' : `\n${say({ code: 'first-account', values: first }, language)}\n`;
}
