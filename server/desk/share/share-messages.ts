import { recordOf } from '../../../data/edit/record-path';
import type { Message } from '../../../data/messages/catalogue';
import type { Changes } from '../history/commit-types';
import { isPicture } from '../store/stored-file';
import type { Conflict, Merged } from './merge';

type Came = Merged & {
  /** Records with a draft that was started on another public state than the present one. */
  readonly overtaken: ReadonlySet<string>;
  /** Records whose public state here is a draft now. */
  readonly asDrafts: ReadonlySet<string>;
  /** Whether nothing was here before. */
  readonly isFirst: boolean;
};

/** What came from the other desks, and what a curator has to do about it, a message for each file. */
export function messagesOf({
  taken,
  conflicts,
  overtaken,
  asDrafts,
  isFirst,
}: Came): readonly Message[] {
  if (isFirst) {
    const count = (are: (path: string) => boolean) => [...taken.keys()].filter(are).length;
    const [pictures, drafts] = [count(isPicture), count((path) => path.startsWith('drafts/'))];
    const records = taken.size - pictures - drafts;
    return [{ code: 'came-first', values: { records, drafts, pictures } }];
  }
  const doubled = new Set(conflicts.map(({ path }) => path));
  const messages = [...taken.keys()]
    .filter((path) => !doubled.has(path))
    .flatMap((path) => messageOf(path, taken, overtaken));
  return [...messages, ...conflicts.map((conflict) => ofConflict(conflict, asDrafts))];
}

/** What became of a file at the other desk, by what it is. */
const codes = {
  picture: { new: 'picture-new', changed: 'picture-changed', gone: 'picture-gone' },
  record: { new: 'record-new', changed: 'record-changed', gone: 'record-gone' },
  overtaken: {
    new: 'record-new-over-draft',
    changed: 'record-changed-under-draft',
    gone: 'record-gone-under-draft',
  },
  draft: { new: 'draft-new', changed: 'draft-changed-there', gone: 'draft-gone-there' },
} as const;

function messageOf(path: string, taken: Changes, overtaken: ReadonlySet<string>): Message[] {
  const record = recordOf(path);
  const { was = null, is = null } = taken.get(path) ?? {};
  const change = was === null ? 'new' : is === null ? 'gone' : 'changed';
  const values = { record };
  if (isPicture(path)) return [{ code: codes.picture[change], values }];
  if (path.startsWith('records/'))
    return [{ code: codes[overtaken.has(record) ? 'overtaken' : 'record'][change], values }];
  // A draft that was published comes with its record, which has a message.
  if (change === 'gone' && taken.has(`records/${record}.json`)) return [];
  return [{ code: codes.draft[change], values }];
}

function ofConflict({ path, ours, theirs }: Conflict, asDrafts: ReadonlySet<string>): Message {
  const record = recordOf(path);
  const values = { record };
  if (path.startsWith('records/'))
    return {
      code: asDrafts.has(record) ? 'both-changed-yours-is-draft' : 'both-changed-yours-in-history',
      values,
    };
  if (ours === null) return { code: 'published-here-draft-there', values };
  return {
    code: theirs === null ? 'published-there-draft-here' : 'both-changed-draft',
    values,
  };
}
