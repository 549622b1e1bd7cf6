import type { RecordView } from '../../../data/edit/contract/record-requests';
import type { MessageLanguage } from '../../../data/messages/catalogue';
import { because } from '../accounts/because';
import { reviewQueueOf } from '../review/review-queue';
import { sentBack } from '../store/draft-text';
import type { Target } from '../store/versions';
import { action } from './action';
import type { DeskParts } from './desk-parts';
import { problemsIn, viewAfter } from './view-of';

/** What reviewers do with drafts that were handed in. */
export function review(parts: DeskParts) {
  const { store } = parts;
  return {
    queue: action(
      'read',
      () => (language: MessageLanguage) =>
        reviewQueueOf(store, language, (records) => problemsIn(parts, records)),
    ),
    /** Notes that somebody has read a draft and found it right. */
    approve: action('approve', (account) => async (target: Target): Promise<RecordView> => {
      const reason = because(account, { code: 'reason-approved' });
      return viewAfter(parts, target, await store.approve(target, reason));
    }),
    /** Gives a draft back to its authors, with the reason. */
    sendBack: action(
      'approve',
      (account) =>
        async (target: Target, why: string): Promise<RecordView> => {
          const reason = because(account, { code: 'reason-sent-back', values: { why } });
          const saved = await store.edit(target, reason, (draft) =>
            sentBack(draft, account.name, why),
          );
          return viewAfter(parts, target, saved);
        },
    ),
  };
}
