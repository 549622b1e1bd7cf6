import { draftSchema } from '../../../data/edit/contract/draft';
import { recordOf } from '../../../data/edit/record-path';
import type { Message } from '../../../data/messages/catalogue';
import type { Disk } from '../../system/atomic-write';
import type { Recovered } from '../disk/recovered';
import { MessageError } from '../errors/message-error';
import type { Change, Changes } from '../history/commit-types';
import { deskReason } from '../history/desk-reason';
import type { DeskHistory } from '../history/history';
import type { Publisher } from '../review/publish';
import { isOutOfDate, rebuildExport } from '../review/rebuild-export';
import { openFolder } from '../store/desk-folder';
import { draftText } from '../store/draft-text';
import type { Journal } from '../store/journal';
import { isOfDesk, isPicture, parseStored } from '../store/stored-file';
import { asDraft, merge } from './merge';
import { fetchFrom, pushTo, type Remote } from './remote';
import { messagesOf } from './share-messages';

type Sharing = Pick<Publisher, 'build' | 'folders' | 'now'> & {
  readonly remote: Remote;
  /** Prints what came, and what there is to do at the desk, a line at a time. */
  readonly say: (message: Message) => void;
  readonly disk?: Disk;
};

type Here = Pick<Sharing, 'now' | 'say'> & {
  readonly history: DeskHistory;
  readonly journal: Journal;
};

/** How often in a row others may be faster before this desk gives up. */
const TRIES = 4;

/**
 * Brings a desk and the repository that several desks share to one state: merges what the others have changed, sends
 * what was changed here, and rebuilds the public export if public records have changed. Throws a message with what to
 * do if that fails; what was merged before the failure is complete.
 */
export async function share({ disk, remote, ...sharing }: Sharing): Promise<void> {
  const { folders, now, say } = sharing;
  const folder = await openFolder({ ...folders, ...(disk && { disk }) });
  const { history, journal, mended, close } = folder;
  const renewal = { isDue: false };
  try {
    refuseDamaged(mended);
    await exchange(remote, { history, journal, now, say }, renewal);
    renewal.isDue ||= await isOutOfDate(folders);
  } finally {
    // What was merged is public, even if this desk's own changes could not be sent.
    await (renewal.isDue ? rebuildExport(sharing) : Promise.resolve()).finally(close);
  }
}

async function exchange(remote: Remote, here: Here, renewal: { isDue: boolean }): Promise<void> {
  const { history, say } = here;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const theirs = await fetchFrom(remote, history);
    if (theirs !== null && (await take(theirs, here))) renewal.isDue = true;
    const ours = await history.head();
    if (ours === null) say({ code: 'nothing-to-share' });
    if (ours === theirs) return;
    if (await pushTo(remote, history)) {
      say({ code: 'sent-to-others' });
      return;
    }
  }
  throw new MessageError({ code: 'others-faster' });
}

/** A change from another desk could not be told apart from damage here. */
function refuseDamaged(mended: readonly Recovered[]): void {
  for (const { path, found, restored } of mended)
    if (found === 'damaged' && !restored)
      throw new MessageError({ code: 'damaged-here', values: { path } });
}

/** Merges another history into this desk, and returns whether a public record has changed. */
async function take(theirs: string, here: Here): Promise<boolean> {
  const { history, journal, say, now } = here;
  const ours = await history.head();
  const base = ours === null ? null : await history.base(ours, theirs);
  if (ours !== null && base === null) throw new MessageError({ code: 'no-common-beginning' });
  if (base === theirs) return false;
  const filesOf = async (commit: string | null) =>
    commit === null ? new Map<string, string>() : history.files(commit);
  const [mine, others] = [await filesOf(ours), await filesOf(theirs)];
  const { taken, conflicts } = merge(await filesOf(base), mine, others);
  await refuseUnsound(taken, history);

  const drafts = new Map([...mine].filter(([path]) => path.startsWith('drafts/')));
  for (const [path, { is }] of taken)
    if (is === null) drafts.delete(path);
    else if (path.startsWith('drafts/')) drafts.set(path, is);
  const changes: Change[] = [];
  for (const [path, { is }] of taken)
    changes.push({ path, bytes: is === null ? null : await history.bytes(is) });
  const asDrafts = conflicts.filter(({ path }) => isRecord(path) && !drafts.has(draftPathOf(path)));
  for (const conflict of asDrafts)
    changes.push({
      path: draftPathOf(conflict.path),
      bytes: Buffer.from(draftText(await asDraft(history, conflict))),
    });

  // If nothing was changed here since, their history is the new one, and there is nothing to join.
  const reason = deskReason({ code: 'reason-shared' }, now());
  await journal.turnTo(base === ours ? theirs : await history.prepare(changes, reason, theirs));

  const overtaken = new Set<string>();
  for (const [path, { is }] of taken) {
    const draft = isRecord(path) && drafts.get(draftPathOf(path));
    if (draft && draftSchema.parse(await history.value(draft)).base !== is)
      overtaken.add(recordOf(path));
  }
  for (const message of messagesOf({
    taken,
    conflicts,
    overtaken,
    asDrafts: new Set(asDrafts.map(({ path }) => recordOf(path))),
    isFirst: ours === null,
  }))
    say(message);
  return [...taken.keys()].some((path) => path.startsWith('records/'));
}

/** Throws for what a desk could not have written or this one cannot read, before any of it is on the disk. */
async function refuseUnsound(taken: Changes, history: DeskHistory): Promise<void> {
  for (const [path, { is }] of taken) {
    if (is === null) continue;
    if (!isOfDesk(path)) throw new MessageError({ code: 'path-of-no-desk', values: { path } });
    const sound = parseStored(path, await history.bytes(is));
    if ('fault' in sound)
      throw new MessageError({
        code: 'unreadable-there',
        values: { path, fault: sound.fault },
      });
  }
}

function isRecord(path: string): boolean {
  return path.startsWith('records/') && !isPicture(path);
}

function draftPathOf(path: string): string {
  return `drafts/${recordOf(path)}.json`;
}
