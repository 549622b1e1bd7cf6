import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { canonicalText } from '../../../data/edit/canonical-text';
import { inLines, readRecords } from '../../../data/read/read-exhibit';
import type { Kind } from '../../../data/schema/kinds';
import { exportOf } from '../../build/build-stamp';
import { madePublic } from '../activity/published-records';
import type { DeskFolders } from '../backup/backup';
import { HttpError } from '../errors/http-error';
import { draftSchema } from '../store/draft';
import type { Publishing } from '../store/publishing';
import type { Store } from '../store/store';
import { NOTHING, type Target } from '../store/versions';
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

type Person = { readonly author: string; readonly reason: string };

/** The folder of the new export; or why nothing was changed, a line each. */
export type Outcome = { readonly exported: string } | { readonly refused: readonly string[] };

/**
 * Makes drafts public: the whole exhibit is checked with them, an export is built beside the one that is served, and
 * only then do the records change and the server turns to it. Whatever fails, the public sees what it saw.
 */
export async function publish(
  press: Publisher,
  targets: readonly Target[],
  by: Person,
): Promise<Outcome> {
  const { store } = press;
  await endWhatWasCutOff(press);
  const refused: string[] = [];
  const records = targets.flatMap(({ kind, id, on }): Publishing[] => {
    const [draft, published] = [store.draft(kind, id), store.published(kind, id)];
    const say = (what: string) => refused.push(`${kind}/${id}: ${what}`);
    if (draft === null || draft.version !== on) {
      say(
        draft === null
          ? 'there is no draft of it any more: somebody has published it, or given it up'
          : 'the draft has changed since it was looked at: look at it again',
      );
      return [];
    }
    if (draft.value.base !== (published?.version ?? null))
      say(
        'the public record has changed since the draft was begun: compare the two, save the draft again and hand it in',
      );
    for (const obstacle of obstaclesTo(kind, draft.value, published?.value)) say(obstacle);
    return [{ kind, id, record: draft.value.record, on: [published?.version ?? NOTHING, on] }];
  });
  return refused.length > 0 ? { refused } : bringOut(press, records, by);
}

/**
 * Takes a commit of the records back, where none of them has changed since. What it had made public is a draft again,
 * where no other was begun meanwhile.
 */
export async function undo(press: Publisher, commit: string, by: Person): Promise<Outcome> {
  const { store } = press;
  await endWhatWasCutOff(press);
  const isFirst = await store.history.isFirst(commit).catch(() => null);
  if (isFirst === null) return { refused: ['the history holds no such change'] };
  if (isFirst)
    return { refused: ['these are the records as the desk found them: there is nothing before'] };
  const refused: string[] = [];
  const records: Publishing[] = [];
  const changes = await store.history.changesOf(commit);
  for (const { kind, id, was, on, stands } of madePublic(store, changes)) {
    if (!stands)
      refused.push(`${kind}/${id}: it has changed since, undo that first or write a draft`);
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
  if (records.length === 0) refused.push('this change touched no public record');
  return refused.length > 0 ? { refused } : bringOut(press, records, by);
}

/** The draft that a change did away with, or none where it began it; one that somebody has written since stays. */
async function draftBefore(
  store: Store,
  change: { readonly was: string | null; readonly is: string | null } | undefined,
  now: string,
): Promise<Pick<Publishing, 'draft'>> {
  if (change === undefined || now !== (change.is ?? NOTHING)) return { draft: 'kept' };
  if (change.was === null) return {};
  const draft = draftSchema.parse(await store.history.value(change.was));
  return { draft: { ...draft, state: 'draft', approvedBy: [] } };
}

/** What a full disk cut off between the records and the public comes to its end first. */
async function endWhatWasCutOff({ store, folders }: Publisher): Promise<void> {
  await store.settle();
  await turnToPublished(
    folders.desk,
    await exportOf(folders.records, join(folders.desk, 'exports')),
  );
}

async function bringOut(
  press: Publisher,
  records: readonly Publishing[],
  by: Person,
): Promise<Outcome> {
  const { store, folders, build, now } = press;
  const candidate = join(folders.desk, 'candidate');
  const exported = exportAt(folders.desk, now());
  const refuse = async (...refused: readonly string[]): Promise<Outcome> => {
    await rm(exported, { recursive: true, force: true });
    return { refused };
  };
  try {
    await rm(candidate, { recursive: true, force: true });
    await cp(folders.records, candidate, { recursive: true });
    for (const { kind, id, record } of records) await place(candidate, kind, id, record);
    const { problems } = await readRecords(candidate);
    if (problems.length > 0) return refuse(...inLines(problems).split('\n'));
    if (!(await build(candidate, exported)))
      return refuse(
        'the export could not be built: nothing was changed; try again, and see the server’s messages',
      );
  } catch (error) {
    await rm(exported, { recursive: true, force: true });
    throw error;
  } finally {
    await rm(candidate, { recursive: true, force: true });
  }
  // From here on the export stays, whatever is thrown: what a full disk leaves half done needs it when it is ended.
  const done = await store.publish(records, { ...by, at: now() });
  if (done !== 'done')
    return refuse(`${done.changed}: it was changed while the export was built: look at it again`);
  try {
    await turnTo(folders.desk, exported);
  } catch (error) {
    console.error(error);
    throw new HttpError(507, {
      message:
        'the records are published, but the public still sees what it saw: free some space, then publish something else or start the desk anew',
    });
  }
  return { exported };
}

async function place(folder: string, kind: Kind, id: string, record: unknown): Promise<void> {
  const file = join(folder, kind, `${id}.json`);
  if (record === null) return rm(file, { force: true });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, canonicalText(kind, record));
}
