import { checkValue } from '../../../data/check/check-value';
import type { Draft } from '../../../data/edit/contract/draft';
import { recordOf } from '../../../data/edit/record-path';
import { titleOf } from '../../../data/edit/record-title';
import { isKind, type Kind, kinds, schemas } from '../../../data/schema/kinds';
import { searchKey } from '../../../data/text/search-key';
import type { Store } from '../store/store';
import type { Versioned } from '../store/versions';

export type State = 'published' | 'unchecked' | 'draft' | 'review';

/** A record as the desk lists it, as its draft has it where there is one. */
export type Row = {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
  readonly state: State;
  /** Whether the public has never had it, and whether the draft takes it away. */
  readonly isNew: boolean;
  readonly goes: boolean;
  readonly serbianReviewed: boolean;
  /** How many faults of its own it has. */
  readonly faults: number;
  /** The field of the first of them, such as sources.0.locator.en; null where there is none. */
  readonly firstFault: string | null;
};

export const sorts = ['title', 'kind', 'state'] as const;

export type Query = {
  readonly kind: Kind | null;
  readonly state: State | null;
  readonly sought: string;
  /** Only records whose Serbian nobody has read through. */
  readonly unread: boolean;
  readonly sort: (typeof sorts)[number];
  /** From 0. */
  readonly page: number;
};

export type Listed = { readonly rows: readonly Row[]; readonly count: number };

/** What the records of each kind are called, by their ids. */
export type Names = Readonly<
  Record<string, readonly { readonly id: string; readonly name: string }[]>
>;

export const PAGE = 50;

type Known = {
  readonly row: Row;
  readonly text: string;
  /** The public record that it was read beside, if there was one. */
  readonly published: Versioned<unknown> | null;
};

/** All records and drafts of a store as rows. A row is made once for each version of its record. */
export class Catalogue {
  readonly #store: Store;
  readonly #known = new WeakMap<Versioned<unknown>, Known>();

  constructor(store: Store) {
    this.#store = store;
    // Reading all records takes long, and nobody should wait for it when the list is opened first.
    this.#all();
  }

  list({ kind, state, sought, unread, sort, page }: Query): Listed {
    const words = sought.split(/\s+/).map(searchKey).filter(Boolean);
    const found = this.#all().filter(
      ({ row, text }) =>
        (kind === null || row.kind === kind) &&
        (state === null || row.state === state) &&
        (!unread || !row.serbianReviewed) &&
        words.every((word) => text.includes(word)),
    );
    const rows = found
      .map(({ row }) => row)
      .sort(
        (one, other) =>
          compare(one[sort], other[sort]) ||
          compare(one.title, other.title) ||
          compare(one.id, other.id),
      );
    return { rows: rows.slice(page * PAGE, (page + 1) * PAGE), count: rows.length };
  }

  /** What the records of each kind are called. */
  names(): Names {
    const named = new Map<Kind, { id: string; name: string }[]>(kinds.map((kind) => [kind, []]));
    for (const { row } of this.#all()) named.get(row.kind)?.push({ id: row.id, name: row.title });
    return Object.fromEntries(named);
  }

  #all(): Known[] {
    return [...new Set(this.#store.paths().map(recordOf))].flatMap((record) => {
      const [kind, id = ''] = record.split('/');
      return isKind(kind) ? [this.#read(kind, id)] : [];
    });
  }

  #read(kind: Kind, id: string): Known {
    const published = this.#store.published(kind, id);
    const draft = this.#store.draft(kind, id);
    const named: Versioned<unknown> | null = draft ?? published;
    if (named === null) throw new Error(`${kind}/${id} is listed and is not there`);
    const known = this.#known.get(named);
    if (known !== undefined && known.published === published) return known;
    const anew = { ...read(kind, id, published?.value, draft?.value), published };
    this.#known.set(named, anew);
    return anew;
  }
}

function read(kind: Kind, id: string, published: unknown, draft: Draft | undefined) {
  const record = draft === undefined ? published : (draft.record ?? published);
  const { serbianReviewed, checked } = Object(record);
  const result = checkValue<unknown>(schemas[kind], record);
  const faults = 'faults' in result ? result.faults : [];
  const row: Row = {
    kind,
    id,
    title: titleOf(record) || id,
    state: draft?.state ?? (checked === 'unchecked' ? 'unchecked' : 'published'),
    isNew: published === undefined,
    goes: draft?.record === null,
    serbianReviewed: serbianReviewed === true,
    faults: faults.length,
    firstFault: faults[0]?.path.join('.') ?? null,
  };
  return { row, text: searchKey(`${id} ${JSON.stringify(record)}`) };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
