import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { recordViewOf } from '../activity/record-view';
import { Store } from '../store/store';
import {
  by,
  drafted,
  nameIn,
  publisherEach,
  renamed,
  servedAt,
  town,
} from '../testing/test-publisher';
import { publish, undo } from './publish';

// Each waits for the disk some hundred times.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const given = publisherEach();

test('a publishing is undone as a whole, and a draft that was started since stays', async () => {
  const old = nameIn(given.store.published('places', 'testgrad')?.value);
  await publish(given.publisher, [await drafted(given.store, town, renamed, 'Boris')], by('Boris'));
  const [latest] = await given.store.versions('records', 'places', 'testgrad');
  await drafted(given.store, town, { name: { en: 'Begun', sr: 'Почето' } });
  const commit = latest?.commit ?? '';
  expect(await undo(given.publisher, commit, by('Vesna'))).toHaveProperty('exported');
  expect(await servedAt(given.publisher.folders)).toBe(old);
  expect(given.store.draft('places', 'testgrad')?.value.record).toMatchObject({
    name: { en: 'Begun' },
  });
  expect(await undo(given.publisher, commit, by('Vesna'))).toEqual({
    obstacles: [expect.objectContaining({ code: 'changed-since' })],
  });
});

test('a publishing that is undone becomes a draft again, as it was handed in and without approvals', async () => {
  await publish(given.publisher, [await drafted(given.store, town, renamed, 'Boris')], by('Boris'));
  const [latest] = await given.store.versions('records', 'places', 'testgrad');
  await undo(given.publisher, latest?.commit ?? '', by('Vesna'));
  expect(given.store.draft('places', 'testgrad')?.value).toMatchObject({
    state: 'draft',
    authors: ['Ana'],
    approvedBy: [],
    record: renamed,
  });
  const again = await drafted(given.store, town, renamed, 'Boris');
  expect(await publish(given.publisher, [again], by('Boris'))).toHaveProperty('exported');
});

test('undoing an undo makes the record public again, without a draft beside it', async () => {
  const head = async () => (await given.store.history.head()) ?? '';
  await publish(given.publisher, [await drafted(given.store, town, renamed, 'Boris')], by('Boris'));
  await undo(given.publisher, await head(), by('Vesna'));
  expect(await undo(given.publisher, await head(), by('Vesna'))).toHaveProperty('exported');
  expect(await servedAt(given.publisher.folders)).toBe('Renamed');
  expect(given.store.draft('places', 'testgrad')).toBeNull();
});

test('a record that is brought back is the file that it was, however that was written', async () => {
  const file = join(given.root, 'records/places/testgrad.json');
  const loose = (await readFile(file, 'utf8')).replace(/\n/g, '\n ');
  await writeFile(file, loose);
  await given.store.close();
  ({ store: given.store } = await Store.open(given.publisher.folders));
  given.publisher = { ...given.publisher, store: given.store };
  await publish(given.publisher, [await drafted(given.store, town, renamed, 'Boris')], by('Boris'));
  await undo(given.publisher, (await given.store.history.head()) ?? '', by('Vesna'));
  expect(await readFile(file, 'utf8')).toBe(loose);
});

test('the records that the desk started with cannot be undone', async () => {
  const [first] = await given.store.history.latest(1);
  expect(first).toMatchObject({ isFirst: true });
  expect(await undo(given.publisher, first?.commit ?? '', by('Vesna'))).toEqual({
    obstacles: [expect.objectContaining({ code: 'first-change' })],
  });
  expect(await undo(given.publisher, '0'.repeat(40), by('Vesna'))).toEqual({
    obstacles: [expect.objectContaining({ code: 'no-such-change' })],
  });
});

test('a draft of a record that was undone is compared with the public one, and handed in again', async () => {
  await publish(given.publisher, [await drafted(given.store, town, renamed, 'Boris')], by('Boris'));
  const [latest] = await given.store.versions('records', 'places', 'testgrad');
  const target = await drafted(given.store, town, { precision: 'approximate' }, 'Boris');
  await undo(given.publisher, latest?.commit ?? '', by('Vesna'));
  expect(await publish(given.publisher, [target], by('Boris'))).toEqual({
    obstacles: [expect.objectContaining({ code: 'public-record-changed' })],
  });
  const { warnings } = await recordViewOf(given.store, { ...town, named: new Set(), problems: [] });
  expect(warnings[0]).toMatchObject({
    field: 'name.en',
    code: 'record-changed-meanwhile',
    values: { now: expect.stringMatching(/Testgrad$/) },
  });
  const again = await drafted(given.store, town, { precision: 'approximate' }, 'Boris');
  expect(await publish(given.publisher, [again], by('Boris'))).toHaveProperty('exported');
});
