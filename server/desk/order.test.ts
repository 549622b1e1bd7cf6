import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deskOfFixtures } from './desk-for-tests';
import { orderOf, reordered } from './order';
import type { Store } from './store';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let store: Store;
beforeEach(async () => {
  ({ store } = await deskOfFixtures());
});
afterEach(() => store.close());

const ids = () => orderOf(store, 'chapters').map(({ id }) => id);

test('chapters are told in another order, and only those that moved become drafts', async () => {
  const [first = '', second = '', ...rest] = ids();
  const wanted = [second, first, ...rest];
  const changed = reordered(store, 'chapters', wanted) ?? [];
  expect(changed.map(({ id }) => id).sort()).toEqual([first, second].sort());
  expect(await store.saveDrafts(changed, { author: 'Ana', reason: 'order', at: 0 })).toBe('done');
  expect(ids()).toEqual(wanted);
  expect(store.draft('chapters', rest[0] ?? '')).toBeNull();
});

test('a draft of a chapter keeps its words where only its number changes', async () => {
  const [first = '', ...rest] = ids();
  const on = store.published('chapters', first)?.version ?? '';
  const words = { ...Object(store.published('chapters', first)?.value), deskNote: 'half done' };
  await store.saveDraft({ kind: 'chapters', id: first, on }, words, {
    author: 'Ana',
    reason: 'draft saved',
    at: 0,
  });
  const changed = reordered(store, 'chapters', [...rest, first]) ?? [];
  await store.saveDrafts(changed, { author: 'Boris', reason: 'order', at: 0 });
  expect(store.draft('chapters', first)?.value).toMatchObject({
    authors: ['Ana', 'Boris'],
    record: { deskNote: 'half done' },
  });
});

test('an order of other records than there are is no order', () => {
  expect(reordered(store, 'chapters', ids().slice(1))).toBeNull();
  expect(reordered(store, 'chapters', [...ids().slice(1), 'elsewhere'])).toBeNull();
  expect(reordered(store, 'chapters', [...ids(), ids()[0] ?? ''])).toBeNull();
});
