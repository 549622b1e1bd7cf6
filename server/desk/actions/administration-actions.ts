import type { AccountChange, AccountRequest } from '../../../data/edit/contract/account-requests';
import { lastEntries, logFile } from '../accounts/audit-log';
import { action } from './action';
import type { DeskParts } from './desk-parts';

/** What administrators alone do: accounts, and the log. */
export function administration({ accounts, folders }: DeskParts) {
  return {
    /** The last entries of the log, the newest first. */
    log: action('log', () => () => lastEntries(logFile(folders.desk))),
    accounts: action('accounts', () => () => accounts.list()),
    makeAccount: action(
      'accounts',
      ({ name }) =>
        (account: AccountRequest) =>
          accounts.make(account, name),
    ),
    changeAccount: action(
      'accounts',
      (account) => (id: string, change: AccountChange) => accounts.change(id, change, account),
    ),
  };
}
