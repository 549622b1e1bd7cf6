import { looseCitations, type Warning, warningsOf } from '../../data/care';
import type { Kind, Problem } from '../../data/schema/kinds';
import type { Draft } from './draft';
import { NOTHING, type Store } from './store';

/** One record as its form needs it. */
export type Opened = {
  readonly published: unknown;
  readonly draft: Draft | null;
  /** What a save must say it was made on. */
  readonly version: string;
  /** What is wrong in all records where the draft takes the place of its own. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
};

export function openedOf(
  store: Store,
  kind: Kind,
  id: string,
  problems: readonly Problem[],
): Opened {
  const [published, draft] = [store.published(kind, id), store.draft(kind, id)];
  const record = draft === null ? published?.value : draft.value.record;
  const distanceOf = (source: string) =>
    /^[a-z0-9-]{1,80}$/.test(source)
      ? Object(store.published('sources', source)?.value).distance
      : undefined;
  return {
    published: published?.value ?? null,
    draft: draft?.value ?? null,
    version: (draft ?? published)?.version ?? NOTHING,
    problems,
    warnings: [...warningsOf(kind, record), ...looseCitations(record, distanceOf)],
  };
}
