import type { Kind } from '../schema/kinds';
import { type FieldType, fieldsOf } from './fields';

/** The type of the value at a path of a record, such as sources.0.source; null where the schema has no such field. */
export function typeAt(kind: Kind, path: string): FieldType | null {
  let type: FieldType | null = { type: 'group', fields: fieldsOf(kind) };
  for (const part of path.split('.')) type = type === null ? null : partOf(type, part);
  return type;
}

function partOf(type: FieldType, part: string): FieldType | null {
  if (type.type === 'group') return type.fields.find(({ name }) => name === part) ?? null;
  if (type.type === 'list') return type.of;
  // A language, and of paragraphs their number too: the value is words in every case.
  return type.type === 'text' || type.type === 'paragraphs' ? type : null;
}
