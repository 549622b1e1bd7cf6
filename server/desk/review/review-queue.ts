import type { Draft } from '../../../data/edit/contract/draft';
import { type Difference, differences } from '../../../data/edit/differences';
import { recordOf } from '../../../data/edit/record-path';
import { titleOf } from '../../../data/edit/record-title';
import type { Message } from '../../../data/messages/catalogue';
import type { Problem } from '../../../data/messages/problem';
import { isKind, type Kind } from '../../../data/schema/kinds';
import type { Store } from '../store/store';
import { obstaclesTo } from './review';

/** A draft that waits, with all that it would change and what still keeps it from the public. */
export type QueuedDraft = {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly draft: Draft;
  readonly differences: readonly Difference[];
  readonly obstacles: readonly Message[];
  readonly problems: readonly Problem[];
};

/** All drafts that were handed in; `problemsWith` says what is wrong where they take the place of their records. */
export async function reviewQueueOf(
  store: Store,
  problemsWith: (records: ReadonlySet<string>) => Promise<readonly Problem[]>,
): Promise<readonly QueuedDraft[]> {
  const drafts = store.paths().filter((path) => path.startsWith('drafts/'));
  const all = drafts.flatMap((path) => {
    const [kind, id = ''] = recordOf(path).split('/');
    const draft = isKind(kind) ? store.draft(kind, id) : null;
    return isKind(kind) && draft?.value.state === 'review' ? [{ kind, id, draft }] : [];
  });
  const problems = await problemsWith(new Set(all.map(({ kind, id }) => `${kind}/${id}`)));
  return all.map(({ kind, id, draft }) => {
    const published = store.published(kind, id)?.value ?? null;
    return {
      kind,
      id,
      title: titleOf(draft.value.record ?? published) || id,
      version: draft.version,
      draft: draft.value,
      differences: differences(published, draft.value.record),
      obstacles: obstaclesTo(kind, draft.value, published),
      problems: problems.filter(({ record }) => record === `${kind}/${id}`),
    };
  });
}
