import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Store } from '../store/store';
import { deskOfFixtures } from '../testing/test-desk';
import { recentChangesOf, recentPublishingsOf } from './recent-changes';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let store: Store;
beforeEach(async () => {
  ({ store } = await deskOfFixtures());
});
afterEach(() => store.close());

async function saved(id: string, author: string, note: string): Promise<void> {
  const on = store.versionNow('places', id);
  const record = { ...Object(store.published('places', id)?.value), deskNote: note };
  await store.saveDraft({ kind: 'places', id, on }, record, {
    author,
    reason: 'draft saved',
    at: Date.now(),
  });
}

const [town, other] = ['testgrad', 'primerovac'];

test('the saves of one record by one person are one line, even if somebody else saved another record in between', async () => {
  await saved(town, 'Ana', 'one');
  await saved(town, 'Boris', 'two');
  await saved(other, 'Vesna', 'three');
  await saved(town, 'Boris', 'four');
  await saved(town, 'Ana', 'five');
  const lately = await recentChangesOf(store.history);
  expect(lately.slice(0, 4).map(({ author, count }) => [author, count])).toEqual([
    ['Ana', 1],
    ['Boris', 2],
    ['Vesna', 1],
    ['Ana', 1],
  ]);
});

test('a publishing is found no matter how many drafts and pictures were saved since', async () => {
  const on = store.versionsNow('places', town);
  const record = { ...Object(store.published('places', town)?.value), deskNote: 'public' };
  const signature = { author: 'Boris', reason: 'checked', at: Date.now() };
  await store.publish([{ kind: 'places', id: town, record, on }], signature);
  const name = (number: number) => `${String(number).padStart(32, '0')}-9x9.webp`;
  for (let save = 0; save < 25; save += 1) {
    await saved(town, 'Ana', `save ${save}`);
    await store.keepFile({ file: name(save), bytes: Buffer.from(`${save}`) }, signature);
  }
  const published = await recentPublishingsOf(store);
  expect(published.map(({ reason, mayBeUndone }) => [reason, mayBeUndone])).toEqual([
    ['checked', true],
    ['the records as they were found', false],
  ]);
  await saved(town, 'Ana', 'one more');
  expect(await recentPublishingsOf(store)).toEqual(published);
  const over = { kind: 'places', id: town, record: { ...record, deskNote: 'again' } } as const;
  await store.publish(
    [{ ...over, on: store.versionsNow('places', town), draft: 'kept' }],
    signature,
  );
  const after = await recentPublishingsOf(store);
  expect(after.map(({ mayBeUndone }) => mayBeUndone)).toEqual([true, false, false]);
});
