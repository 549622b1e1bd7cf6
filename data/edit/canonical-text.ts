import { type Kind, schemas } from '../schema/kinds';

/**
 * The text of a record's file: JSON with the fields in the order of the schema, indented by two spaces, with one line end. The
 * same record always has the same bytes, and a change of one field changes one line. A draft with faults has its own order.
 */
export function canonicalText(kind: Kind, record: unknown): string {
  const read = schemas[kind].safeParse(record);
  return `${JSON.stringify(read.success ? read.data : record, null, 2)}\n`;
}
