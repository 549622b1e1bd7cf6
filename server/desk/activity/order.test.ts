import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Store } from '../store/store';
import { deskOfFixtures } from '../testing/test-desk';
import { orderOf, reordered } from './order';

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
  const changed = reordered(store, 'chapters', { ids: wanted, before: ids() }) ?? [];
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
  const changed = reordered(store, 'chapters', { ids: [...rest, first], before: ids() }) ?? [];
  await store.saveDrafts(changed, { author: 'Boris', reason: 'order', at: 0 });
  expect(store.draft('chapters', first)?.value).toMatchObject({
    authors: ['Ana', 'Boris'],
    record: { deskNote: 'half done' },
  });
});

test('an order of other records than there are is no order', () => {
  const before = ids();
  const wanted = (of: readonly string[]) => reordered(store, 'chapters', { ids: of, before });
  expect(wanted(before.slice(1))).toBeNull();
  expect(wanted([...before.slice(1), 'elsewhere'])).toBeNull();
  expect(wanted([...before, before[0] ?? ''])).toBeNull();
});

test('an order that somebody else has changed meanwhile is refused, and theirs stays', async () => {
  const [first = '', second = '', ...rest] = ids();
  const before = ids();
  const changed = reordered(store, 'chapters', { ids: [second, first, ...rest], before }) ?? [];
  await store.saveDrafts(changed, { author: 'Ana', reason: 'order', at: 0 });
  expect(reordered(store, 'chapters', { ids: before.toReversed(), before })).toBeNull();
});
