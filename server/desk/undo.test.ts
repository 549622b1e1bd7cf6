import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deskOfFixtures } from './desk-for-tests';
import { openedOf } from './opened';
import { by, drafted, pressOf, renamed, servedAt } from './press-for-tests';
import { type Press, publish, undo } from './publish';
import { Store } from './store';

// Each waits for the disk some hundred times.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const town = { kind: 'places', id: 'testgrad' } as const;

let root: string;
let store: Store;
let press: Press;

beforeEach(async () => {
  const desk = await deskOfFixtures();
  ({ root, store } = desk);
  press = pressOf(store, desk.museum);
});
afterEach(() => store.close());

test('a publishing is taken back whole, and a draft begun since stays', async () => {
  const old = Object(store.published('places', 'testgrad')?.value).name.en;
  await publish(press, [await drafted(store, town, renamed, 'Boris')], by('Boris'));
  const [latest] = await store.versions('records', 'places', 'testgrad');
  await drafted(store, town, { name: { en: 'Begun', sr: 'Почето' } });
  const commit = latest?.commit ?? '';
  expect(await undo(press, commit, by('Vesna'))).toHaveProperty('exported');
  expect(await servedAt(press.museum)).toBe(old);
  expect(store.draft('places', 'testgrad')?.value.record).toMatchObject({ name: { en: 'Begun' } });
  expect(await undo(press, commit, by('Vesna'))).toEqual({
    refused: [expect.stringContaining('has changed since')],
  });
});

test('what is taken back is a draft again, as it was handed in, and nobody has approved it', async () => {
  await publish(press, [await drafted(store, town, renamed, 'Boris')], by('Boris'));
  const [latest] = await store.versions('records', 'places', 'testgrad');
  await undo(press, latest?.commit ?? '', by('Vesna'));
  expect(store.draft('places', 'testgrad')?.value).toMatchObject({
    state: 'draft',
    authors: ['Ana'],
    approvedBy: [],
    record: renamed,
  });
  const again = await drafted(store, town, renamed, 'Boris');
  expect(await publish(press, [again], by('Boris'))).toHaveProperty('exported');
});

test('what was taken back and is brought back is public, and no draft beside it', async () => {
  const head = async () => (await store.history.head()) ?? '';
  await publish(press, [await drafted(store, town, renamed, 'Boris')], by('Boris'));
  await undo(press, await head(), by('Vesna'));
  expect(await undo(press, await head(), by('Vesna'))).toHaveProperty('exported');
  expect(await servedAt(press.museum)).toBe('Renamed');
  expect(store.draft('places', 'testgrad')).toBeNull();
});

test('a record that is brought back is the file that it was, however that was written', async () => {
  const file = join(root, 'records/places/testgrad.json');
  const loose = (await readFile(file, 'utf8')).replace(/\n/g, '\n ');
  await writeFile(file, loose);
  await store.close();
  ({ store } = await Store.open(press.museum));
  press = { ...press, store };
  await publish(press, [await drafted(store, town, renamed, 'Boris')], by('Boris'));
  await undo(press, (await store.history.head()) ?? '', by('Vesna'));
  expect(await readFile(file, 'utf8')).toBe(loose);
});

test('the records as the desk found them are not taken back', async () => {
  const [first] = await store.history.latest(1);
  expect(first).toMatchObject({ isFirst: true });
  expect(await undo(press, first?.commit ?? '', by('Vesna'))).toEqual({
    refused: [expect.stringContaining('nothing before')],
  });
  expect(await undo(press, '0'.repeat(40), by('Vesna'))).toEqual({
    refused: ['the history holds no such change'],
  });
});

test('a draft begun on what is public no more is compared with what is, and handed in again', async () => {
  await publish(press, [await drafted(store, town, renamed, 'Boris')], by('Boris'));
  const [latest] = await store.versions('records', 'places', 'testgrad');
  const target = await drafted(store, town, { precision: 'approximate' }, 'Boris');
  await undo(press, latest?.commit ?? '', by('Vesna'));
  expect(await publish(press, [target], by('Boris'))).toEqual({
    refused: [expect.stringContaining('compare the two')],
  });
  const { warnings } = await openedOf(store, 'places', 'testgrad', []);
  expect(warnings[0]).toMatchObject({
    field: 'name.en',
    message: expect.stringMatching(/Testgrad$/),
  });
  const again = await drafted(store, town, { precision: 'approximate' }, 'Boris');
  expect(await publish(press, [again], by('Boris'))).toHaveProperty('exported');
});
