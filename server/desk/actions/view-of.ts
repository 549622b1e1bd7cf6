import type { Draft } from '../../../data/edit/contract/draft';
import type { RecordView } from '../../../data/edit/contract/record-requests';
import type { Problem } from '../../../data/messages/problem';
import { pictureFiles } from '../../../data/read/read-folder';
import type { Kind } from '../../../data/schema/kinds';
import { withNamedDrafts } from '../activity/named-drafts';
import { problemsWith } from '../activity/problems-with';
import { recordViewOf } from '../activity/record-view';
import { HttpError } from '../errors/http-error';
import type { Saved, Target } from '../store/versions';
import type { DeskParts } from './desk-parts';

/** What is wrong in all records with some drafts, each a folder and an id, in the place of their records. */
export async function problemsIn(
  { store, folders }: DeskParts,
  drafts: ReadonlySet<string>,
): Promise<readonly Problem[]> {
  return problemsWith(store, drafts, await pictureFiles(folders.records));
}

/** A record with its draft, and what is wrong in it. */
export async function viewOf(parts: DeskParts, kind: Kind, id: string): Promise<RecordView> {
  const named = withNamedDrafts(parts.store, new Set([`${kind}/${id}`]));
  return recordViewOf(parts.store, { kind, id, named, problems: await problemsIn(parts, named) });
}

/**
 * The whole new state of a record after a change. Its version is that of this change: if somebody else has saved since,
 * the page must not take their version for its own. Throws 412 for a conflict, with the current state and what was
 * `sent`.
 */
export async function viewAfter(
  parts: DeskParts,
  { kind, id }: Target,
  saved: Saved,
  sent?: Draft['record'],
): Promise<RecordView> {
  if ('conflict' in saved)
    throw new HttpError(412, { code: 'changed-meanwhile', conflict: saved.conflict, sent });
  return { ...(await viewOf(parts, kind, id)), version: saved.version };
}
