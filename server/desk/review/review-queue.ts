import type { QueuedDraft } from '../../../data/edit/contract/page-data';
import { differences } from '../../../data/edit/differences';
import { recordOf } from '../../../data/edit/record-path';
import { titleOf } from '../../../data/edit/record-title';

import type { MessageLanguage } from '../../../data/messages/catalogue';
import type { Problem } from '../../../data/messages/problem';
import { isKind } from '../../../data/schema/kinds';
import type { Store } from '../store/store';
import { obstaclesTo } from './review';

/** All drafts that were handed in; `problemsWith` finds what is wrong with them in the place of their records. */
export async function reviewQueueOf(
  store: Store,
  language: MessageLanguage,
  problemsWith: (records: ReadonlySet<string>) => Promise<readonly Problem[]>,
): Promise<readonly QueuedDraft[]> {
  const drafts = store.paths().filter((path) => path.startsWith('drafts/'));
  const submitted = drafts.flatMap((path) => {
    const [kind, id = ''] = recordOf(path).split('/');
    const draft = isKind(kind) ? store.draft(kind, id) : null;
    return isKind(kind) && draft?.value.state === 'review' ? [{ kind, id, draft }] : [];
  });
  const problems = await problemsWith(new Set(submitted.map(({ kind, id }) => `${kind}/${id}`)));
  return submitted.map(({ kind, id, draft }) => {
    const published = store.published(kind, id)?.value ?? null;
    return {
      kind,
      id,
      title: titleOf(draft.value.record ?? published, language) || id,
      version: draft.version,
      draft: draft.value,
      differences: differences(published, draft.value.record),
      obstacles: obstaclesTo(kind, draft.value, published),
      problems: problems.filter(({ record }) => record === `${kind}/${id}`),
    };
  });
}
