import { type Draft, draftSchema } from '../../../data/edit/contract/draft';
import { recordOf } from '../../../data/edit/record-path';
import type { Changes } from '../history/commit-types';
import type { DeskHistory } from '../history/history';

/** The name of each file's bytes, by path. */
type Files = ReadonlyMap<string, string>;

/** A file that was changed at both desks, each in its own way; null means that there is no file. */
export type Conflict = {
  readonly path: string;
  readonly base: string | null;
  readonly ours: string | null;
  readonly theirs: string | null;
};

export type Merged = {
  /** What has to change here. */
  readonly taken: Changes;
  readonly conflicts: readonly Conflict[];
};

/**
 * Merges, file by file, what two desks have made of the files that they had in common. If both have changed a public
 * record, theirs is taken, since others work with it already. If both have changed a draft, ours stays, so that nobody's
 * text disappears here; unless it was published or discarded here.
 */
export function merge(base: Files, ours: Files, theirs: Files): Merged {
  const taken = new Map<string, { was: string | null; is: string | null }>();
  const conflicts: Conflict[] = [];
  for (const path of [...new Set([...ours.keys(), ...theirs.keys(), ...base.keys()])].sort()) {
    const named = (files: Files) => files.get(path) ?? null;
    const [common, was, is] = [named(base), named(ours), named(theirs)];
    if (was === is || is === common) continue;
    if (was !== common) conflicts.push({ path, base: common, ours: was, theirs: is });
    if (was === common || was === null || path.startsWith('records/')) taken.set(path, { was, is });
  }
  return { taken, conflicts };
}

/**
 * Our state of a public record as a draft whose base is what both desks had in common, so that the desk does not publish
 * it before somebody has compared it with theirs. Its author is the one who published it here.
 */
export async function asDraft(
  history: DeskHistory,
  { path, base, ours }: Conflict,
): Promise<Draft> {
  const draftPath = `drafts/${recordOf(path)}.json`;
  const versions = await history.versions(path);
  const common = versions.findIndex(({ blob }) => blob === base);
  const writers: Pick<Draft, 'by' | 'authors'>[] = [];
  for (const { commit, author } of versions.slice(0, common === -1 ? undefined : common)) {
    const published = (await history.changesOf(commit)).get(draftPath)?.was ?? null;
    if (published === null) writers.push({ by: author, authors: [author] });
    else writers.push(draftSchema.parse(await history.value(published)));
  }
  const record = ours === null ? null : await history.value(ours);
  return draftSchema.parse({
    base,
    state: 'draft',
    by: writers[0]?.by ?? 'desk',
    authors: [...new Set(writers.flatMap(({ authors }) => authors))],
    approvedBy: [],
    record,
  });
}
