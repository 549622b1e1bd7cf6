import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Store } from '../store/store';
import { deskOfFixtures } from '../testing/test-desk';
import { orderOf, reorder } from './order';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let store: Store;
beforeEach(async () => {
  ({ store } = await deskOfFixtures());
});
afterEach(() => store.close());

const ids = () => orderOf(store, 'chapters').map(({ id }) => id);
const by = (author: string) => ({ author, reason: 'order', at: 0 });
const refused = { refusal: { code: 'order-changed' } };

test('chapters get another order, and only those that moved become drafts', async () => {
  const [first = '', second = '', ...rest] = ids();
  const newOrder = [second, first, ...rest];
  const before = ids();
  expect(await reorder(store, 'chapters', { ids: newOrder, before }, by('Ana'))).toBe(2);
  expect(ids()).toEqual(newOrder);
  const drafted = newOrder.filter((id) => store.draft('chapters', id) !== null);
  expect(drafted).toEqual([second, first]);
});

test('a new order changes the number in a chapter’s draft, and none of its words', async () => {
  const [first = '', ...rest] = ids();
  const on = store.published('chapters', first)?.version ?? '';
  const words = { ...Object(store.published('chapters', first)?.value), deskNote: 'half done' };
  await store.saveDraft({ kind: 'chapters', id: first, on }, words, {
    author: 'Ana',
    reason: 'draft saved',
    at: 0,
  });
  await reorder(store, 'chapters', { ids: [...rest, first], before: ids() }, by('Boris'));
  expect(store.draft('chapters', first)?.value).toMatchObject({
    authors: ['Ana', 'Boris'],
    record: { deskNote: 'half done' },
  });
});

test('an order is refused if it lacks a chapter, has one twice or names one that does not exist', async () => {
  const before = ids();
  const reordered = (of: readonly string[]) =>
    reorder(store, 'chapters', { ids: of, before }, by('Ana'));
  await expect(reordered(before.slice(1))).rejects.toMatchObject(refused);
  await expect(reordered([...before.slice(1), 'elsewhere'])).rejects.toMatchObject(refused);
  await expect(reordered([...before, before[0] ?? ''])).rejects.toMatchObject(refused);
});

test('an order that somebody else has changed meanwhile is refused, and theirs stays', async () => {
  const [first = '', second = '', ...rest] = ids();
  const before = ids();
  const theirs = [second, first, ...rest];
  await reorder(store, 'chapters', { ids: theirs, before }, by('Ana'));
  const mine = { ids: before.toReversed(), before };
  await expect(reorder(store, 'chapters', mine, by('Boris'))).rejects.toMatchObject(refused);
  expect(ids()).toEqual(theirs);
});
