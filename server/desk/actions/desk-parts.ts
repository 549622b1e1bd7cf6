import type { Message } from '../../../data/messages/catalogue';
import type { Accounts } from '../accounts/accounts';
import type { AuditLog } from '../accounts/audit-log';
import type { DeskFolders } from '../backup/backup';
import type { Publisher } from '../review/publish';
import type { Store } from '../store/store';

/** What a desk is put together from. */
export type DeskParts = {
  readonly store: Store;
  readonly accounts: Accounts;
  readonly audit: AuditLog;
  /** What was amiss at the start, and what was done about it. */
  readonly mended: readonly Message[];
  readonly folders: DeskFolders;
  readonly build: Publisher['build'];
  /** Where curators open it, such as http://127.0.0.1:8090. */
  readonly address: string;
};
