import { typeAt } from '../../../data/edit/type-at';
import { type Kind, kinds } from '../../../data/schema/kinds';
import { linesOf, type Table } from './workbook';

/** The kind that more of a table's columns belong to than to the kind it was read as; null if there is none. */
export function fittingKind(table: Table, read: Kind): Kind | null {
  const columns = [...new Set(linesOf(table).columns)].filter((column) => column !== '');
  const countOf = (kind: Kind) => columns.filter((column) => typeAt(kind, column) !== null).length;
  const counts = kinds.map((kind) => ({ kind, count: countOf(kind) }));
  const best = counts.reduce((one, other) => (other.count > one.count ? other : one));
  return best.count > countOf(read) ? best.kind : null;
}
