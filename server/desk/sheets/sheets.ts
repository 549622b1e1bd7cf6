import { canonicalText } from '../../../data/edit/canonical-text';
import { isKind, type Kind } from '../../../data/schema/kinds';
import { HttpError } from '../errors/http-error';
import type { Reason } from '../history/commit-types';
import type { Store } from '../store/store';
import { NOTHING } from '../store/versions';
import { dryRun, type RowFault, tableOf } from './import';
import { eventsOfTimelineJs, isTimelineJs } from './timelinejs';
import { readTables, type Table, toCsv, toXlsx } from './workbook';

export type Format = 'xlsx' | 'csv';

/** A row that would become a draft. */
type Incoming = {
  readonly sheet: string;
  readonly row: number;
  readonly kind: Kind;
  readonly id: string;
  /** The version of the public record that it is to take the place of. */
  readonly on: string;
  readonly record: Readonly<Record<string, unknown>>;
};

/** What a file would bring, before anything of it is kept. */
export type Arrival = {
  readonly rows: readonly Incoming[];
  readonly faults: readonly RowFault[];
  /** Rows that say what the desk has already. */
  readonly unchanged: number;
};

/** All records of a kind as the desk has them, drafts in the place of what they would replace. */
export async function sheetOf(store: Store, kind: Kind, format: Format): Promise<Uint8Array> {
  const records = store
    .ids(kind)
    .map((id) => store.recordNow(kind, id))
    .filter((record) => record !== null);
  const table = tableOf(kind, records);
  return format === 'csv' ? toCsv(table) : toXlsx([table]);
}

/** Reads a file of tables, of this exhibit's columns or of TimelineJS's; a sheet named for a kind holds that kind. */
export async function arrivalOf(
  store: Store,
  kind: Kind,
  bytes: Uint8Array,
): Promise<Arrival | { readonly fault: string }> {
  const read = await readTables(bytes);
  if ('fault' in read) return read;
  const all = read.tables.map((table) => arrivalIn(store, kind, table));
  const unchanged = all.reduce((sum, one) => sum + one.unchanged, 0);
  if (unchanged === 0 && all.every(({ rows, faults }) => rows.length + faults.length === 0))
    return {
      fault:
        'no row of this file is a record: take the records of the kind out as a sheet, and change that one',
    };
  const { first, twins } = apart(all.flatMap(({ rows }) => rows));
  return {
    rows: first,
    faults: [...all.flatMap(({ faults }) => faults), ...twins],
    unchanged,
  };
}

/** Rows with a record each, and those of another sheet that have the same one. */
function apart(rows: readonly Incoming[]): { first: readonly Incoming[]; twins: RowFault[] } {
  const first = new Map<string, Incoming>();
  const twins: RowFault[] = [];
  for (const one of rows) {
    const { sheet, row, kind, id } = one;
    const before = first.get(`${kind}/${id}`);
    if (before === undefined) first.set(`${kind}/${id}`, one);
    else
      twins.push({
        sheet,
        row,
        column: 'id',
        value: id,
        message: `row ${before.row} of the sheet "${before.sheet}" has this id too: each record has one of its own`,
      });
  }
  return { first: [...first.values()], twins };
}

/** Which rows of a file become drafts: none, all or none where one has a fault, or the sound ones. */
export type Keep = 'none' | 'all' | 'good';

export type Kept = Arrival & { readonly kept: number };

/** Reads a file, and makes drafts of its rows. Throws what a curator is told of a file that is refused. */
export async function broughtIn(
  store: Store,
  asked: {
    readonly kind: Kind;
    readonly bytes: Uint8Array;
    readonly keep: Keep;
    readonly reason: Reason;
  },
): Promise<Kept> {
  const { kind, bytes, keep, reason } = asked;
  const arrival = await arrivalOf(store, kind, bytes);
  if ('fault' in arrival) throw new HttpError(422, { message: arrival.fault });
  const { rows, faults } = arrival;
  if (keep === 'none' || rows.length === 0 || (keep === 'all' && faults.length > 0))
    return { ...arrival, kept: 0 };
  const done = await store.saveDrafts(rows, reason);
  if (done !== 'done')
    throw new HttpError(409, {
      message: `${done.changed}: a draft was begun meanwhile: try again`,
    });
  return { ...arrival, kept: rows.length };
}

function arrivalIn(store: Store, asked: Kind, table: Table): Arrival {
  const { sheet } = table;
  const foreign = isTimelineJs(table);
  const kind = foreign ? 'events' : isKind(sheet) ? sheet : asked;
  const { good, faults } = foreign ? foreignRows(table) : dryRun(kind, table);
  const rows: Incoming[] = [];
  const held: RowFault[] = [];
  let unchanged = 0;
  for (const { row, id, record } of good) {
    const hold = (message: string) => held.push({ sheet, row, column: 'id', value: id, message });
    const there = store.recordNow(kind, id);
    if (there !== null && canonicalText(kind, there) === canonicalText(kind, record))
      unchanged += 1;
    else if (store.draft(kind, id) !== null)
      hold('somebody has a draft of this record: publish it or give it up, then import this row');
    // Such a sheet has no ids: what is there has the same headline, and may be something else.
    else if (foreign && there !== null)
      hold('there is an event of this name already: change the headline, then import this row');
    else
      rows.push({
        sheet,
        row,
        kind,
        id,
        on: store.published(kind, id)?.version ?? NOTHING,
        record: { ...Object(record) },
      });
  }
  return { rows, faults: [...faults, ...held], unchanged };
}

function foreignRows(table: Table) {
  const { begun, faults } = eventsOfTimelineJs(table);
  return { good: begun, faults };
}
