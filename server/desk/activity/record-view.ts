import { looseCitations, type Warning, warningsOf, withoutAddress } from '../../../data/check/care';
import type { Draft } from '../../../data/edit/contract/draft';
import type { RecordView } from '../../../data/edit/contract/record-requests';
import { differences } from '../../../data/edit/differences';
import { valueAt } from '../../../data/edit/value-at';
import type { Problem } from '../../../data/messages/problem';
import type { Kind } from '../../../data/schema/kinds';
import { idSchema } from '../../../data/schema/parts/record';
import type { Store } from '../store/store';
import type { Versioned } from '../store/versions';
import { neededBy } from './named-drafts';

export async function recordViewOf(
  store: Store,
  {
    kind,
    id,
    named,
    problems,
  }: {
    readonly kind: Kind;
    readonly id: string;
    /** The record, and the new ones that it names. */
    readonly named: ReadonlySet<string>;
    readonly problems: readonly Problem[];
  },
): Promise<RecordView> {
  const [published, draft] = [store.published(kind, id), store.draft(kind, id)];
  const record = draft === null ? published?.value : draft.value.record;
  const distanceOf = (source: string) => {
    if (!idSchema.safeParse(source).success) return undefined;
    return String(valueAt(store.recordNow('sources', source), 'distance'));
  };
  return {
    published: published?.value ?? null,
    draft: draft?.value ?? null,
    version: store.versionNow(kind, id),
    isOvertaken: draft !== null && draft.value.base !== (published?.version ?? null),
    together: neededBy(store, `${kind}/${id}`, named).map((draft) => `${draft.kind}/${draft.id}`),
    problems,
    warnings: [
      ...(draft === null ? [] : await overtakings(store, draft.value, published)),
      ...warningsOf(kind, record),
      ...looseCitations(kind, record, distanceOf),
      ...(kind === 'sources' ? withoutAddress(record) : []),
    ],
  };
}

/** Where the public record has changed since a draft of it was started, so that publishing the draft would undo the change. */
async function overtakings(
  store: Store,
  { base, record }: Draft,
  published: Versioned<unknown> | null,
): Promise<readonly Warning[]> {
  if (base === (published?.version ?? null)) return [];
  if (published === null) return [{ field: 'record', code: 'record-removed-meanwhile' }];
  const undone = new Set(differences(published.value, record).map(({ field }) => field));
  // If the history is damaged there, only the differences from the draft itself can be found.
  const start = await store.at(base).catch(() => record);
  return differences(start, published.value)
    .filter(({ field }) => undone.has(field))
    .map(({ field, is }) => ({
      field,
      code: 'record-changed-meanwhile',
      values: { now: is },
    }));
}
