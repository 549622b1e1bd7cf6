import { type Kind, kinds } from '../../../data/schema/kinds';
import { idSchema } from '../../../data/schema/parts/record';

export type RecordFolder = 'records' | 'drafts';

/** The path of a record's file in the history. Throws for what is no kind or no id, since it would lead out of the folder. */
export function pathOf(place: RecordFolder, kind: Kind, id: string): string {
  if (!kinds.includes(kind)) throw new Error(`${kind} is no kind of record`);
  return `${place}/${kind}/${idSchema.parse(id)}.json`;
}
