import { type Kind, schemas } from '../schema/kinds';

/**
 * A record as its file holds it: the fields in the order of the schema, two spaces, one line end. So the
 * same record is always the same bytes, and a change of one field is a difference of one line. A draft with
 * faults keeps the order in which it came.
 */
export function canonicalText(kind: Kind, record: unknown): string {
  const read = schemas[kind].safeParse(record);
  return `${JSON.stringify(read.success ? read.data : record, null, 2)}\n`;
}
