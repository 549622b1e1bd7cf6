import { recordOf } from '../../../data/edit/record-path';
import type { Changes } from '../history/commit-types';
import { isPicture } from '../store/stored-file';
import type { Conflict, Merged } from './merge';

type Told = Merged & {
  /** Records with a draft that was begun on another public state than the one that stands now. */
  readonly overtaken: ReadonlySet<string>;
  /** Records whose public state here is a draft now. */
  readonly kept: ReadonlySet<string>;
  /** Whether nothing stood here before. */
  readonly isFirst: boolean;
};

const COMPARE = 'open it, compare the two, and hand it in again or give it up';

/** What came from the other desks, and what a curator is to do about it, a line each. */
export function linesOf({ taken, conflicts, overtaken, kept, isFirst }: Told): readonly string[] {
  if (isFirst) {
    const count = (are: (path: string) => boolean) => [...taken.keys()].filter(are).length;
    const [pictures, drafts] = [count(isPicture), count((path) => path.startsWith('drafts/'))];
    const records = taken.size - pictures - drafts;
    return [`From the other desks: records ${records}, drafts ${drafts}, pictures ${pictures}.`];
  }
  const doubled = new Set(conflicts.map(({ path }) => path));
  const lines = [...taken.keys()]
    .filter((path) => !doubled.has(path))
    .flatMap((path) => lineOf(path, taken, overtaken));
  return [...lines, ...conflicts.map((conflict) => ofConflict(conflict, kept))];
}

function lineOf(path: string, taken: Changes, overtaken: ReadonlySet<string>): string[] {
  const record = recordOf(path);
  const { was = null, is = null } = taken.get(path) ?? {};
  const how =
    was === null
      ? 'new from another desk'
      : `${is === null ? 'taken away' : 'changed'} at another desk`;
  if (isPicture(path)) return [`${record}: a picture, ${how}; nothing is to be done`];
  if (path.startsWith('records/'))
    return [
      overtaken.has(record)
        ? `${record}: ${how}; a draft of it was begun before that: ${COMPARE}`
        : `${record}: ${how}; nothing is to be done`,
    ];
  if (was === null) return [`${record}: a draft, ${how}; go on with it as with one of yours`];
  if (is !== null)
    return [`${record}: its draft was changed at another desk; what stood here is in its history`];
  // A draft that was published is told as its record is.
  return taken.has(`records/${record}.json`)
    ? []
    : [`${record}: its draft was published or given up at another desk; nothing is to be done`];
}

function ofConflict({ path, ours, theirs }: Conflict, kept: ReadonlySet<string>): string {
  const record = recordOf(path);
  if (path.startsWith('records/'))
    return kept.has(record)
      ? `${record}: changed here and at another desk; theirs is public now, and yours is its draft: ${COMPARE}`
      : `${record}: changed here and at another desk; theirs is public now, and yours stands in its history, since it has a draft already: ${COMPARE}`;
  if (ours === null)
    return `${record}: published or given up here, while its draft was changed at another desk; it has that draft again: ${COMPARE}`;
  return theirs === null
    ? `${record}: published or given up at another desk, while its draft was changed here; yours stays: ${COMPARE}`
    : `${record}: its draft was changed here and at another desk; yours stays, and theirs stands in its history: take over from there what is right`;
}
