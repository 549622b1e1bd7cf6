import { cp, mkdir, readdir, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { canonicalText } from '../../data/canonical';
import { inLines, readExhibit } from '../../data/read.server';
import { isKind, type Kind } from '../../data/schema/kinds';
import type { Museum } from './backup';
import { obstaclesTo } from './review';
import { NOTHING, type Publishing, type Store, type Target } from './store';

export type Press = {
  readonly store: Store;
  readonly museum: Museum;
  /** Builds an export of a folder of records into another folder, and says whether it was made. */
  readonly build: (records: string, to: string) => Promise<boolean>;
  /** UTC milliseconds. */
  readonly now: () => number;
};

export type Person = { readonly author: string; readonly reason: string };

/** The folder of the new export; or why nothing was changed, a line each. */
export type Outcome = { readonly exported: string } | { readonly refused: readonly string[] };

/** So many exports stay, the newest; the public is served the last. */
const KEPT = 5;

/**
 * Makes drafts public: the whole exhibit is checked with them, an export is built beside the one that is served, and
 * only then do the records change and the server turns to it. Whatever fails, the public sees what it saw.
 */
export async function publish(
  press: Press,
  targets: readonly Target[],
  by: Person,
): Promise<Outcome> {
  const { store } = press;
  const refused: string[] = [];
  const records = targets.flatMap(({ kind, id, on }): Publishing[] => {
    const [draft, published] = [store.draft(kind, id), store.published(kind, id)];
    const say = (what: string) => refused.push(`${kind}/${id}: ${what}`);
    if (draft === null || draft.version !== on) {
      say('the draft has changed since it was looked at: look at it again');
      return [];
    }
    if (draft.value.base !== (published?.version ?? null))
      say(
        'the public record has changed since the draft was begun: compare the two, and save the draft again',
      );
    for (const obstacle of obstaclesTo(kind, draft.value, published?.value)) say(obstacle);
    return [{ kind, id, record: draft.value.record, on: [published?.version ?? NOTHING, on] }];
  });
  return refused.length > 0 ? { refused } : bringOut(press, records, by);
}

/** Takes a commit of the records back, where none of them has changed since. */
export async function undo(press: Press, commit: string, by: Person): Promise<Outcome> {
  const { store } = press;
  const refused: string[] = [];
  const records: Publishing[] = [];
  for (const [path, { was, is }] of await store.history.changesOf(commit)) {
    const [place, kind, name = ''] = path.split('/');
    if (place !== 'records' || !isKind(kind)) continue;
    const id = name.replace(/\.json$/, '');
    const [published, draft] = store.versionsNow(kind, id);
    if (published !== (is ?? NOTHING))
      refused.push(`${kind}/${id}: it has changed since, undo that first or write a draft`);
    const record = was === null ? null : await store.history.value(was);
    records.push({ kind, id, record, on: [published, draft], keepsDraft: true });
  }
  if (records.length === 0) refused.push('this change touched no public record');
  return refused.length > 0 ? { refused } : bringOut(press, records, by);
}

async function bringOut(
  press: Press,
  records: readonly Publishing[],
  by: Person,
): Promise<Outcome> {
  const { store, museum, build, now } = press;
  const candidate = join(museum.desk, 'candidate');
  const exported = join(
    museum.desk,
    'exports',
    new Date(now()).toISOString().replace(/[:.]/g, '-'),
  );
  try {
    await rm(candidate, { recursive: true, force: true });
    await cp(museum.records, candidate, { recursive: true });
    for (const { kind, id, record } of records) await place(candidate, kind, id, record);
    const { problems } = await readExhibit(candidate);
    if (problems.length > 0) return { refused: inLines(problems).split('\n') };
    if (!(await build(candidate, exported)))
      return {
        refused: [
          'the export could not be built: nothing was changed; try again, and see the server’s messages',
        ],
      };
    const done = await store.publish(records, { ...by, at: now() });
    if (done !== 'done') {
      await rm(exported, { recursive: true, force: true });
      return {
        refused: [`${done.changed}: it was changed while the export was built: look at it again`],
      };
    }
    await turnTo(museum.desk, exported);
    return { exported };
  } finally {
    await rm(candidate, { recursive: true, force: true });
  }
}

async function place(folder: string, kind: Kind, id: string, record: unknown): Promise<void> {
  const file = join(folder, kind, `${id}.json`);
  if (record === null) return rm(file, { force: true });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, canonicalText(kind, record));
}

/**
 * Ends a publishing that was cut off between the records and the public: turns to the export of the records as they
 * are, where there is `one` and the public sees another.
 */
export async function turnToPublished({ desk }: Museum, one: string | null): Promise<void> {
  const seen = await readlink(join(desk, 'current')).catch(() => null);
  if (one !== null && seen !== relative(desk, one)) await turnTo(desk, one);
}

/** Lets the public see an export, in one step, and drops the oldest. */
async function turnTo(desk: string, exported: string): Promise<void> {
  const link = join(desk, 'current');
  await rm(`${link}.new`, { force: true });
  // From where the link lies, so that it holds for a folder named from here too, and for one that is moved.
  await symlink(relative(desk, exported), `${link}.new`);
  await rename(`${link}.new`, link);
  const folder = join(desk, 'exports');
  for (const name of (await readdir(folder)).sort().slice(0, -KEPT))
    await rm(join(folder, name), { recursive: true, force: true });
}
