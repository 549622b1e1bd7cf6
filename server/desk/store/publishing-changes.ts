import { canonicalText } from '../../../data/edit/canonical-text';
import type { Draft } from '../../../data/edit/contract/draft';
import type { Kind } from '../../../data/schema/kinds';
import type { Change } from '../history/commit-types';
import { draftText } from './draft-text';
import { pathOf } from './record-file';

/** What becomes of one record and of its draft when drafts are published, or a publishing is undone. */
export type Publishing = {
  readonly kind: Kind;
  readonly id: string;
  readonly record: unknown;
  /** The bytes of the record's file, if an earlier file has to come back to the letter. */
  readonly bytes?: Uint8Array;
  readonly on: readonly [published: string, draft: string];
  /** What becomes of its draft: removed unless this says `kept`, or gives another in its place. */
  readonly draft?: 'kept' | Draft;
};

/** The files that this changes. A draft is among them only if the record has one, or gets one. */
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
