import { checkValue } from '../../../data/check/check-value';
import type { Draft } from '../../../data/edit/contract/draft';
import type { ListedRecord, RecordNames, RecordQuery } from '../../../data/edit/contract/page-data';
import { recordOf } from '../../../data/edit/record-path';
import { titleOf } from '../../../data/edit/record-title';
import { valueAt } from '../../../data/edit/value-at';
import type { MessageLanguage } from '../../../data/messages/catalogue';
import { isKind, type Kind, kinds, schemas } from '../../../data/schema/kinds';
import { searchKey } from '../../../data/text/search-key';
import type { Store } from '../store/store';
import type { Versioned } from '../store/versions';

type Listed = { readonly rows: readonly ListedRecord[]; readonly count: number };

/** Records on a page of the list. */
export const PAGE = 50;

type Known = {
  readonly row: Omit<ListedRecord, 'title'>;
  readonly titles: Readonly<Record<MessageLanguage, string>>;
  readonly text: string;
  /** The public record at the time when the row was made; null if there was none. */
  readonly published: Versioned<unknown> | null;
};

/** All records and drafts of a store as rows. A row is made once for each version of its record. */
export class RecordCatalogue {
  readonly #store: Store;
  readonly #known = new WeakMap<Versioned<unknown>, Known>();

  constructor(store: Store) {
    this.#store = store;
    // Reading all records takes long, and nobody should wait for it when the list is opened first.
    this.#all();
  }

  /** The records of a query, called and sorted in the curator's language. */
  list(
    { kind, state, sought, unread, sort, page }: RecordQuery,
    language: MessageLanguage,
  ): Listed {
    const words = sought.split(/\s+/).map(searchKey).filter(Boolean);
    const found = this.#all().filter(
      ({ row, text }) =>
        (kind === null || row.kind === kind) &&
        (state === null || row.state === state) &&
        (!unread || !row.serbianReviewed) &&
        words.every((word) => text.includes(word)),
    );
    const rows = found
      .map(({ row, titles }) => ({ ...row, title: titles[language] }))
      .sort(
        (a, b) =>
          (sort === 'title' ? 0 : compare(a[sort], b[sort])) ||
          inOrder[language].compare(a.title, b.title) ||
          compare(a.id, b.id),
      );
    return { rows: rows.slice(page * PAGE, (page + 1) * PAGE), count: rows.length };
  }

  /** What the records of each kind are called. */
  names(language: MessageLanguage): RecordNames {
    const named = new Map<Kind, { id: string; name: string }[]>(kinds.map((kind) => [kind, []]));
    for (const { row, titles } of this.#all())
      named.get(row.kind)?.push({ id: row.id, name: titles[language] });
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
    const fresh = { ...read(kind, id, published?.value, draft?.value), published };
    this.#known.set(named, fresh);
    return fresh;
  }
}

function read(
  kind: Kind,
  id: string,
  published: unknown,
  draft: Draft | undefined,
): Omit<Known, 'published'> {
  const record = draft === undefined ? published : (draft.record ?? published);

  const result = checkValue<unknown>(schemas[kind], record);
  const faults = 'faults' in result ? result.faults : [];
  const row: Known['row'] = {
    kind,
    id,
    state: draft?.state ?? (valueAt(record, 'checked') === 'unchecked' ? 'unchecked' : 'published'),
    isNew: published === undefined,
    isRemoved: draft?.record === null,
    serbianReviewed: valueAt(record, 'serbianReviewed') === true,
    faults: faults.length,
    firstFault: faults[0]?.path.join('.') ?? null,
  };
  const titles = { en: titleOf(record, 'en') || id, sr: titleOf(record, 'sr') || id };
  return { row, titles, text: searchKey(`${id} ${JSON.stringify(record)}`) };
}

/** By code points, Ђ and Ј would come before А. */
const inOrder = { en: new Intl.Collator('en'), sr: new Intl.Collator('sr') };

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
