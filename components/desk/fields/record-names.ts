import type { RecordNames } from '../../../data/edit/contract/page-data';
import { isKind, type Kind } from '../../../data/schema/kinds';

/** What a record is called; its id if no record has it. */
export function nameIn(names: RecordNames, kind: Kind, id: string): string {
  return names[kind]?.find((record) => record.id === id)?.name ?? id;
}

/** What a record, such as events/danube-crossed, is called. */
export function nameOf(names: RecordNames, record: string): string {
  const [kind, id = ''] = record.split('/');
  return isKind(kind) ? nameIn(names, kind, id) : record;
}

/** The names of these records alone, such as events/danube-crossed. */
export function onlyNames(names: RecordNames, records: ReadonlySet<string>): RecordNames {
  return Object.fromEntries(
    Object.entries(names).map(([kind, all]) => [
      kind,
      all.filter(({ id }) => records.has(`${kind}/${id}`)),
    ]),
  );
}
