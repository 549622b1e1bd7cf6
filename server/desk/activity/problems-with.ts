import { problemsAcross } from '../../../data/check/problems';
import type { Problem } from '../../../data/messages/problem';
import { folderOf } from '../../../data/read/read-folder';
import type { Store } from '../store/store';

/** What is wrong in all records where some drafts take the place of their own; `files` are those of pictures. */
export function problemsWith(
  store: Store,
  drafts: ReadonlySet<string>,
  files: ReadonlySet<string>,
): readonly Problem[] {
  const { records, broken, problems } = folderOf(store.recordsWith(drafts), files);
  return [...problems, ...problemsAcross(records, broken)];
}
