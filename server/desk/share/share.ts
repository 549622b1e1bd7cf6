import { recordOf } from '../../../data/edit/record-path';
import type { Disk } from '../../system/atomic-write';
import type { Recovered } from '../disk/quarantine';
import { RemoteError } from '../errors/remote-errors';
import type { Change, Changes } from '../history/commit-types';
import type { History } from '../history/history';
import type { Publisher } from '../review/publish';
import { isOutOfDate, rebuildExport } from '../review/rebuild-export';
import { openFolder } from '../store/desk-folder';
import { draftSchema, draftText } from '../store/draft';
import type { Journal } from '../store/journal';
import { isOfDesk, isPicture, parseStored } from '../store/stored-file';
import { asDraft, merge } from './merge';
import { fetchFrom, pushTo, type Remote } from './remote';
import { linesOf } from './share-lines';

type Sharing = Pick<Publisher, 'build' | 'folders' | 'now'> & {
  readonly remote: Remote;
  /** Tells whoever started it what came, and what is to be done at the desk, a line at a time. */
  readonly say: (line: string) => void;
  readonly disk?: Disk;
};

type Here = Pick<Sharing, 'now' | 'say'> & { readonly history: History; readonly journal: Journal };

/** So often others may be faster, one after another, before this desk gives way to them. */
const TRIES = 4;

/**
 * Brings a desk, and the repository that several desks share, to one state: takes what the others have changed, sends
 * what was changed here, and builds the public export anew where its records are others now. Throws, with the cure,
 * where that cannot be done; what had come before stays, and is whole.
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
    // What has come is public, also where what is here could not be sent.
    await (renewal.isDue ? rebuildExport(sharing) : Promise.resolve()).finally(close);
  }
}

async function exchange(remote: Remote, here: Here, renewal: { isDue: boolean }): Promise<void> {
  const { history, say } = here;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const theirs = await fetchFrom(remote, history);
    if (theirs !== null && (await take(theirs, here))) renewal.isDue = true;
    const ours = await history.head();
    if (ours === null) say('There is nothing to share yet, here or there.');
    if (ours === theirs) return;
    if (await pushTo(remote, history)) {
      say('What was changed here is with the other desks now.');
      return;
    }
  }
  throw new RemoteError('others were faster each time: share again in a minute');
}

/** Whatever comes could not be told from what was damaged here. */
function refuseDamaged(mended: readonly Recovered[]): void {
  for (const { path, found, restored } of mended)
    if (found === 'damaged' && !restored)
      throw new RemoteError(
        `${path} is damaged, and the history has no sound state of it: mend it or take it out, then share again`,
      );
}

/** Takes what stands in another history, and says whether the public records are others now. */
async function take(theirs: string, here: Here): Promise<boolean> {
  const { history, journal, say, now } = here;
  const ours = await history.head();
  const base = ours === null ? null : await history.base(ours, theirs);
  if (ours !== null && base === null)
    throw new RemoteError(
      'this desk and the repository have no common beginning, and nothing was changed: name the right repository, or begin here with empty folders in RECORDS and DESK',
    );
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
  const kept = conflicts.filter(({ path }) => isRecord(path) && !drafts.has(draftPathOf(path)));
  for (const conflict of kept)
    changes.push({
      path: draftPathOf(conflict.path),
      bytes: Buffer.from(draftText(await asDraft(history, conflict))),
    });

  // Where nothing was changed here since, there is nothing to join.
  const reason = { author: 'desk', reason: 'shared with the other desks', at: now() };
  await journal.turnTo(base === ours ? theirs : await history.prepare(changes, reason, theirs));

  const overtaken = new Set<string>();
  for (const [path, { is }] of taken) {
    const draft = isRecord(path) && drafts.get(draftPathOf(path));
    if (draft && draftSchema.parse(await history.value(draft)).base !== is)
      overtaken.add(recordOf(path));
  }
  for (const line of linesOf({
    taken,
    conflicts,
    overtaken,
    kept: new Set(kept.map(({ path }) => recordOf(path))),
    isFirst: ours === null,
  }))
    say(line);
  return [...taken.keys()].some((path) => path.startsWith('records/'));
}

/** Refuses what a desk could not have written, or what this one cannot read: nothing of it has touched the disk yet. */
async function refuseUnsound(taken: Changes, history: History): Promise<void> {
  for (const [path, { is }] of taken) {
    if (is === null) continue;
    if (!isOfDesk(path))
      throw new RemoteError(
        `the repository holds ${path}, which is of no desk, and nothing was changed: take it out there, then share again`,
      );
    const sound = parseStored(path, await history.bytes(is));
    if ('fault' in sound)
      throw new RemoteError(
        `${path} of another desk cannot be read here (${sound.fault}), and nothing was changed: bring both desks to the same version of this software, or mend it there`,
      );
  }
}

function isRecord(path: string): boolean {
  return path.startsWith('records/') && !isPicture(path);
}

function draftPathOf(path: string): string {
  return `drafts/${recordOf(path)}.json`;
}
