import { canonicalText } from '../../../data/edit/canonical-text';
import type { Draft } from '../../../data/edit/contract/draft';
import type { Kind } from '../../../data/schema/kinds';
import type { Change } from '../history/commit-types';
import { draftText } from './draft-text';
import { pathOf } from './record-file';

/** What becomes of one record and of its draft where drafts are published, or a publishing is taken back. */
export type Publishing = {
  readonly kind: Kind;
  readonly id: string;
  readonly record: unknown;
  /** The file of the record, where it is to be the very one that it was. */
  readonly bytes?: Uint8Array;
  readonly on: readonly [published: string, draft: string];
  /** What becomes of its draft: it goes, unless it is to stay, or this one is to be begun. */
  readonly draft?: 'kept' | Draft;
};

/** The files that this changes: of a draft that is to go, where there is one. */
export function filesOf(
  { kind, id, record, bytes, draft }: Publishing,
  hasDraft: boolean,
): readonly Change[] {
  const text = record === null ? null : (bytes ?? Buffer.from(canonicalText(kind, record)));
  const published = { path: pathOf('records', kind, id), bytes: text };
  if (draft === 'kept' || (draft === undefined && !hasDraft)) return [published];
  const drafted = {
    path: pathOf('drafts', kind, id),
    bytes: draft === undefined ? null : Buffer.from(draftText(draft)),
  };
  return [published, drafted];
}
