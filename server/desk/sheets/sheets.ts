import { canonicalText } from '../../../data/edit/canonical-text';
import type {
  ImportAnswer,
  Keep,
  RowFault,
  SheetFormat,
} from '../../../data/edit/contract/imported-files';
import type { PlainCode } from '../../../data/messages/catalogue';
import { isKind, type Kind } from '../../../data/schema/kinds';
import { HttpError } from '../errors/http-error';
import type { Reason } from '../history/commit-types';
import type { Store } from '../store/store';
import { NO_VERSION } from '../store/versions';
import { fittingKind } from './fitting-kind';
import { dryRun, tableOf } from './import';
import { eventsOfTimelineJs, isTimelineJs } from './timelinejs';
import { readTables, type Table, toCsv, toXlsx } from './workbook';

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

/** What a file would bring, before anything of it is saved. */
type Arrival = {
  readonly rows: readonly Incoming[];
  readonly faults: readonly RowFault[];
  /** Rows that say what the desk has already. */
  readonly unchanged: number;
  readonly fits: Kind | null;
};

/** All records of a kind as the desk has them, drafts in the place of what they would replace. */
export async function sheetOf(store: Store, kind: Kind, format: SheetFormat): Promise<Uint8Array> {
  const records = store
    .ids(kind)
    .map((id) => store.recordNow(kind, id))
    .filter((record) => record !== null);
  const table = tableOf(kind, records);
  return format === 'csv' ? toCsv(table) : toXlsx([table]);
}

/** Reads a file of tables, of this exhibit's columns or of TimelineJS's; a sheet named for a kind holds that kind. */
async function arrivalOf(
  store: Store,
  kind: Kind,
  bytes: Uint8Array,
): Promise<Arrival | { readonly fault: PlainCode }> {
  const read = await readTables(bytes);
  if ('fault' in read) return read;
  const arrivals = read.tables.map((table) => arrivalIn(store, kind, table));
  const unchanged = arrivals.reduce((sum, one) => sum + one.unchanged, 0);
  if (unchanged === 0 && arrivals.every(({ rows, faults }) => rows.length + faults.length === 0))
    return { fault: 'no-record-in-file' };
  const { first, twins } = apart(arrivals.flatMap(({ rows }) => rows));
  return {
    rows: first,
    faults: [...arrivals.flatMap(({ faults }) => faults), ...twins],
    unchanged,
    fits: arrivals.find(({ fits }) => fits !== null)?.fits ?? null,
  };
}

/** Rows with a record each, and those of another sheet that have the same one. */
function apart(rows: readonly Incoming[]): { first: readonly Incoming[]; twins: RowFault[] } {
  const first = new Map<string, Incoming>();
  const twins: RowFault[] = [];
  for (const entry of rows) {
    const { sheet, row, kind, id } = entry;
    const before = first.get(`${kind}/${id}`);
    if (before === undefined) first.set(`${kind}/${id}`, entry);
    else
      twins.push({
        code: 'row-of-sheet-has-this-id',
        values: { row: before.row, sheet: before.sheet },
        sheet,
        row,
        column: 'id',
        value: id,
      });
  }
  return { first: [...first.values()], twins };
}

/** Reads a file, and makes drafts of its rows. Throws 422 for a file without records, and 409 if somebody else was faster. */
export async function importSheet(
  store: Store,
  {
    kind,
    bytes,
    keep,
    reason,
  }: {
    readonly kind: Kind;
    readonly bytes: Uint8Array;
    readonly keep: Keep;
    readonly reason: Reason;
  },
): Promise<ImportAnswer> {
  const arrival = await arrivalOf(store, kind, bytes);
  if ('fault' in arrival) throw new HttpError(422, { code: arrival.fault });
  const { rows, faults } = arrival;
  if (keep === 'none' || rows.length === 0 || (keep === 'all' && faults.length > 0))
    return { ...arrival, kept: 0 };
  const done = await store.saveDrafts(rows, reason);
  if (done !== 'done')
    throw new HttpError(409, {
      code: 'draft-started-meanwhile',
      values: { record: done.changed },
    });
  return { ...arrival, kept: rows.length };
}

function arrivalIn(store: Store, chosen: Kind, table: Table): Arrival {
  const { sheet } = table;
  const foreign = isTimelineJs(table);
  const kind = foreign ? 'events' : isKind(sheet) ? sheet : chosen;
  const { good, faults } = foreign ? foreignRows(table) : dryRun(kind, table);
  const rows: Incoming[] = [];
  const heldBack: RowFault[] = [];
  let unchanged = 0;
  for (const { row, id, record } of good) {
    const hold = (code: PlainCode) => heldBack.push({ code, sheet, row, column: 'id', value: id });
    const current = store.recordNow(kind, id);
    if (current !== null && canonicalText(kind, current) === canonicalText(kind, record))
      unchanged += 1;
    else if (store.draft(kind, id) !== null) hold('row-has-draft');
    // Such a sheet has no ids: the event that is there has the same headline, and may be another one.
    else if (foreign && current !== null) hold('row-has-event');
    else
      rows.push({
        sheet,
        row,
        kind,
        id,
        on: store.published(kind, id)?.version ?? NO_VERSION,
        record: { ...Object(record) },
      });
  }
  const fits = foreign ? null : fittingKind(table, kind);
  return { rows, faults: [...faults, ...heldBack], unchanged, fits };
}

function foreignRows(table: Table) {
  const { events, faults } = eventsOfTimelineJs(table);
  return { good: events, faults };
}
