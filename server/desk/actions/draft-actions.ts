import type {
  OrderRequest,
  RecordView,
  SaveRequest,
} from '../../../data/edit/contract/record-requests';
import { because } from '../accounts/because';
import type { Account } from '../accounts/desk-actor';
import { submitTogether } from '../activity/named-drafts';
import { reorder } from '../activity/order';
import { HttpError } from '../errors/http-error';
import type { Target } from '../store/versions';
import { action } from './action';
import type { DeskParts } from './desk-parts';
import { viewAfter } from './view-of';

/** What authors do with drafts. */
export function drafts(parts: DeskParts) {
  const { store } = parts;
  return {
    save: action(
      'write',
      (account) => (target: Target, sent: SaveRequest) => save(parts, account, target, sent),
    ),
    /** Hands a draft in, and with it the new records that it names. */
    submit: action('submit', (account) => async (target: Target): Promise<RecordView> => {
      const reason = because(account, { code: 'reason-handed-in' });
      return viewAfter(parts, target, await submitTogether(store, target, reason));
    }),
    discard: action('discard', (account) => async (target: Target): Promise<RecordView> => {
      const reason = because(account, { code: 'reason-given-up' });
      const saved = await store.discard(target, reason);
      const view = await viewAfter(parts, target, saved);
      return { ...view, version: store.versionNow(target.kind, target.id) };
    }),
    /** Makes drafts that put the records of a kind into another order, and returns how many. */
    reorder: action(
      'write',
      (account) => (kind: string, wanted: OrderRequest) =>
        reorder(store, kind, wanted, because(account, { code: 'reason-order' })),
    ),
  };
}

/** Saves a draft or, with `aside`, puts what was written into the history alone, because somebody else's draft stays. */
async function save(
  parts: DeskParts,
  account: Account,
  target: Target,
  { record, reason, aside }: SaveRequest,
): Promise<RecordView> {
  if (record !== null && record.id !== target.id)
    throw new HttpError(422, { code: 'id-fixed', values: { id: target.id } });
  const saved = await (aside
    ? parts.store.setAside(target, record, because(account, { code: 'reason-set-aside' }))
    : parts.store.saveDraft(target, record, because(account, reason)));
  return viewAfter(parts, target, saved, record);
}
