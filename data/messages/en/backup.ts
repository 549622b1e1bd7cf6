import { pluralForm } from '../../text/plural';

type Files = { readonly count: number; readonly records: string; readonly desk: string };

const files = (count: number) =>
  `${count} ${pluralForm('en', count, { one: 'file', other: 'files' })}`;
const be = (count: number) => pluralForm('en', count, { one: 'is', other: 'are' });

/** What was backed up or restored, and why it could not be. */
export const backup = {
  'backed-up': ({ count, records, desk, file }: Files & { readonly file: string }) =>
    `${files(count)} of ${records} and ${desk} ${be(count)} in ${file}.`,
  'put-back': ({ count, records, desk }: Files) =>
    `${files(count)} ${be(count)} back in ${records} and ${desk}.`,
  'to-or-from': 'write --to FILE to make a backup, or --from FILE to put one back, and not both',
  'backup-in-place': 'a backup that was put back here before is in its place now: start the desk',
  'folder-not-empty': ({ folder }: { readonly folder: string }) =>
    `${folder} is not empty: name an empty folder, nothing is ever overwritten`,
  'backup-damaged': ({ fault, others }: { readonly fault: string; readonly others: number }) =>
    `the backup is damaged, and nothing was restored: ${fault}${others === 0 ? '' : `; and ${others} more`}`,
  'restore-cut-off': ({ folders }: { readonly folders: string }) =>
    `a backup was being put back here and was cut off: put it back again, or delete ${folders}`,
  'no-archive': 'this is no backup, or it is cut off: take another copy of the file',
  'no-manifest': 'this is no backup of a desk: its list of files is missing or damaged',
  'file-not-listed': ({ path }: { readonly path: string }) => `${path} is not in the list`,
  'file-leads-elsewhere': ({ path }: { readonly path: string }) => `${path} leads elsewhere`,
  'file-missing': ({ path }: { readonly path: string }) => `${path} is missing`,
  'file-changed': ({ path }: { readonly path: string }) => `${path} was changed`,
};
