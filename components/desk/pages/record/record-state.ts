import type { RecordView } from '../../../../data/edit/contract/record-requests';
import { valueAt } from '../../../../data/edit/value-at';
import { chapterSchema } from '../../../../data/schema/chapter';
import type { Kind } from '../../../../data/schema/kinds';
import { spanOf } from '../../../../data/time/edtf';
import { isoDay } from '../../../../data/time/span';
import type { DeskWords } from '../../words/desk-words';

/** How far a record is on its way to the public; one that nobody has saved yet counts as a draft. */
export function statusOf({ draft, published }: RecordView): keyof DeskWords['states'] {
  if (draft !== null || published === null) return draft?.state ?? 'draft';
  return valueAt(published, 'checked') === 'unchecked' ? 'unchecked' : 'published';
}

/** The record as the desk has it: its draft if there is one; null if a draft removes it, or nothing is there. */
export function currentRecord({ draft, published }: RecordView): unknown {
  return draft === null ? published : draft.record;
}

/** The part of the exhibit's address that shows a record: an event by its card, a chapter by its step of the tour. */
export function previewStart(kind: Kind, id: string, record: unknown): string {
  if (kind === 'events') return `&event=${id}`;
  const chapter = kind === 'chapters' ? chapterSchema.safeParse(record).data : undefined;
  if (chapter === undefined) return '';
  return `&at=${isoDay(spanOf(chapter.when).start)}&tour=${chapter.order}`;
}
