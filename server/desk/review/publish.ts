import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { canonicalText } from '../../../data/edit/canonical-text';
import { draftSchema } from '../../../data/edit/contract/draft';
import type { PublishedExport } from '../../../data/edit/contract/publish-requests';
import type { Obstacle } from '../../../data/edit/contract/refusal';
import type { Message } from '../../../data/messages/catalogue';
import { readRecords } from '../../../data/read/read-records';
import type { Kind } from '../../../data/schema/kinds';
import { exportOf } from '../../build/build-stamp';
import { publishedRecordsIn } from '../activity/published-records';
import type { DeskFolders } from '../backup/backup';
import { HttpError } from '../errors/http-error';
import type { Publishing } from '../store/publishing-changes';
import type { Store } from '../store/store';
import { NO_VERSION, type Target } from '../store/versions';
import { exportAt, turnTo, turnToPublished } from './exports';
import { obstaclesTo } from './review';

export type Publisher = {
  readonly store: Store;
  readonly folders: DeskFolders;
  /** Builds an export of a folder of records into another folder, and says whether it was made. */
  readonly build: (records: string, to: string) => Promise<boolean>;
  /** UTC milliseconds. */
  readonly now: () => number;
};

/** Who publishes or undoes, and why. */
type Author = { readonly author: string; readonly reason: string };

/** The folder of the new export; or why nothing was changed. */
export type Outcome = PublishedExport | { readonly obstacles: readonly Obstacle[] };

/**
 * Publishes drafts: the whole exhibit is checked with them and exported beside the export that is served; only then do
 * the records change, and the server switches to the new export. If a step fails, the public sees what it saw before.
 */
export async function publish(
  publisher: Publisher,
  targets: readonly Target[],
  author: Author,
): Promise<Outcome> {
  const { store } = publisher;
  await finishInterrupted(publisher);
  const obstacles: Obstacle[] = [];
  const records = targets.flatMap(({ kind, id, on }): Publishing[] => {
    const [draft, published] = [store.draft(kind, id), store.published(kind, id)];
    const refuse = (why: Message) => obstacles.push(obstacle(why, `${kind}/${id}`));
    if (draft === null || draft.version !== on) {
      refuse({ code: draft === null ? 'no-draft-any-more' : 'draft-changed' });
      return [];
    }
    if (draft.value.base !== (published?.version ?? null))
      refuse({ code: 'public-record-changed' });
    for (const why of obstaclesTo(kind, draft.value, published?.value)) refuse(why);
    return [{ kind, id, record: draft.value.record, on: [published?.version ?? NO_VERSION, on] }];
  });
  return obstacles.length > 0 ? { obstacles } : publishRecords(publisher, records, author);
}

/**
 * Undoes a commit of the records if none of them has changed since. What it published becomes a draft again, unless
 * another draft was started meanwhile.
 */
export async function undo(publisher: Publisher, commit: string, author: Author): Promise<Outcome> {
  const { store } = publisher;
  await finishInterrupted(publisher);
  const isFirst = await store.history.isFirst(commit).catch(() => null);
  if (isFirst === null) return { obstacles: [obstacle({ code: 'no-such-change' })] };
  if (isFirst) return { obstacles: [obstacle({ code: 'first-change' })] };
  const obstacles: Obstacle[] = [];
  const records: Publishing[] = [];
  const changes = await store.history.changesOf(commit);
  for (const { kind, id, was, on, isCurrent } of publishedRecordsIn(store, changes)) {
    if (!isCurrent) obstacles.push(obstacle({ code: 'changed-since' }, `${kind}/${id}`));
    const bytes = was === null ? undefined : await store.history.bytes(was);
    records.push({
      kind,
      id,
      record: bytes === undefined ? null : JSON.parse(Buffer.from(bytes).toString('utf8')),
      ...(bytes === undefined ? {} : { bytes }),
      on,
      ...(await draftBefore(store, changes.get(`drafts/${kind}/${id}.json`), on[1])),
    });
  }
  if (records.length === 0) obstacles.push(obstacle({ code: 'no-public-record-changed' }));
  return obstacles.length > 0 ? { obstacles } : publishRecords(publisher, records, author);
}

/** The draft that a change removed, or none if the change started it; a draft that somebody has written since stays. */
async function draftBefore(
  store: Store,
  change: { readonly was: string | null; readonly is: string | null } | undefined,
  now: string,
): Promise<Pick<Publishing, 'draft'>> {
  if (change === undefined || now !== (change.is ?? NO_VERSION)) return { draft: 'kept' };
  if (change.was === null) return {};
  const draft = draftSchema.parse(await store.history.value(change.was));
  return { draft: { ...draft, state: 'draft', approvedBy: [] } };
}

/** Finishes a change that a full disk has interrupted between the records and the public. */
async function finishInterrupted({ store, folders }: Publisher): Promise<void> {
  await store.settle();
  await turnToPublished(
    folders.desk,
    await exportOf(folders.records, join(folders.desk, 'exports')),
  );
}

async function publishRecords(
  publisher: Publisher,
  records: readonly Publishing[],
  author: Author,
): Promise<Outcome> {
  const { store, folders, build, now } = publisher;
  const candidate = join(folders.desk, 'candidate');
  const exported = exportAt(folders.desk, now());
  const refuse = async (...obstacles: readonly Obstacle[]): Promise<Outcome> => {
    await rm(exported, { recursive: true, force: true });
    return { obstacles };
  };
  try {
    await rm(candidate, { recursive: true, force: true });
    await cp(folders.records, candidate, { recursive: true });
    for (const { kind, id, record } of records) await place(candidate, kind, id, record);
    const { problems } = await readRecords(candidate);
    if (problems.length > 0) return refuse(...problems);
    if (!(await build(candidate, exported))) return refuse(obstacle({ code: 'export-not-built' }));
  } catch (error) {
    await rm(exported, { recursive: true, force: true });
    throw error;
  } finally {
    await rm(candidate, { recursive: true, force: true });
  }
  // From here on the export stays, whatever is thrown: a change that a full disk interrupts needs it to be finished.
  const done = await store.publish(records, { ...author, at: now() });
  if (done !== 'done') return refuse(obstacle({ code: 'changed-while-built' }, done.changed));
  try {
    await turnTo(folders.desk, exported);
  } catch (error) {
    console.error(error);
    throw new HttpError(507, { code: 'public-sees-old' });
  }
  return { exported };
}

/** An obstacle in a record as a whole, or in no record. */
function obstacle(why: Message, record: string | null = null): Obstacle {
  return { ...why, record, field: null };
}

async function place(folder: string, kind: Kind, id: string, record: unknown): Promise<void> {
  const file = join(folder, kind, `${id}.json`);
  if (record === null) return rm(file, { force: true });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, canonicalText(kind, record));
}
