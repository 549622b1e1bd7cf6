import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Kind } from '../../data/schema/kinds';
import { exportOf, hashOfInputs, stamp } from '../fresh';
import { turnToPublished } from './exports';
import { failingDisk } from './failing-disk';
import { openedOf } from './opened';
import { type Press, publish, undo } from './publish';
import { NOTHING, Store } from './store';

const by = (author: string) => ({ author, reason: 'checked against the source' });
const from = (author: string) => ({ ...by(author), at: Date.UTC(2026, 10, 27) });

// Each waits for the disk some hundred times.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let root: string;
let store: Store;
let press: Press;
let hour: number;

/** As a build would: an export that holds one name of the records it was made of. */
async function build(records: string, to: string): Promise<boolean> {
  await mkdir(to, { recursive: true });
  await cp(join(records, 'places', 'testgrad.json'), join(to, 'testgrad.json'));
  return true;
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'publish-'));
  const museum = { records: join(root, 'records'), desk: join(root, '.desk') };
  await cp('data/fixtures/whole', museum.records, { recursive: true });
  ({ store } = await Store.open(museum));
  hour = 0;
  press = {
    store,
    museum,
    build,
    now: () => {
      hour += 1;
      return Date.UTC(2026, 10, 27, hour);
    },
  };
});
afterEach(() => store.close());

const record = (kind: Kind, id: string) => Object(store.published(kind, id)?.value);

/** Writes a draft of a record with one field changed, hands it in, and lets people approve it. */
async function drafted(kind: Kind, id: string, change: object, ...readers: readonly string[]) {
  const on = () => store.draft(kind, id)?.version ?? store.published(kind, id)?.version ?? NOTHING;
  const target = () => ({ kind, id, on: on() });
  await store.saveDraft(target(), { ...record(kind, id), ...change }, from('Ana'));
  await store.submit(target(), from('Ana'));
  for (const reader of readers) await store.approve(target(), from(reader));
  return target();
}

const served = async () =>
  JSON.parse(await readFile(join(root, '.desk/current/testgrad.json'), 'utf8')).name.en;

const renamed = { name: { en: 'Renamed', sr: 'Тестград' } };

test('an approved draft becomes the record, the export and the history, and is no draft any more', async () => {
  const target = await drafted('places', 'testgrad', renamed, 'Boris');
  expect(await publish(press, [target], by('Boris'))).toHaveProperty('exported');
  expect(record('places', 'testgrad').name.en).toBe('Renamed');
  expect(await served()).toBe('Renamed');
  expect(store.draft('places', 'testgrad')).toBeNull();
  const [latest] = await store.versions('records', 'places', 'testgrad');
  expect(latest).toMatchObject({ author: 'Boris', reason: 'checked against the source' });
});

test('nobody publishes what nobody approved, or what changed since it was looked at', async () => {
  const target = await drafted('places', 'testgrad', renamed);
  expect(await publish(press, [target], by('Boris'))).toEqual({
    refused: [expect.stringContaining('approve')],
  });
  await store.saveDraft(target, { ...record('places', 'testgrad'), ...renamed }, from('Ana'));
  expect(await publish(press, [target], by('Boris'))).toEqual({
    refused: [expect.stringContaining('has changed since')],
  });
});

test('a figure needs two people, whoever writes it', async () => {
  const [id = ''] = (await readdir(join(root, 'records/figures'))).map((n) =>
    n.replace('.json', ''),
  );
  const once = await drafted('figures', id, { unit: { en: 'people', sr: 'људи' } }, 'Boris');
  expect(await publish(press, [once], by('Boris'))).toHaveProperty('refused');
  await store.approve(once, from('Vesna'));
  const twice = { ...once, on: store.draft('figures', id)?.version ?? '' };
  expect(await publish(press, [twice], by('Boris'))).toHaveProperty('exported');
});

test('a draft with a fault, or one that breaks another record, changes nothing and names the fault', async () => {
  const before = record('places', 'testgrad');
  const target = await drafted('places', 'testgrad', { at: [44.8, 20.5] }, 'Boris');
  expect(await publish(press, [target], by('Boris'))).toEqual({
    refused: [expect.stringMatching(/places\/testgrad · at: .*longitude first/)],
  });
  expect(record('places', 'testgrad')).toEqual(before);
  expect(await readdir(join(root, '.desk'))).not.toContain('candidate');
});

test('a build that fails, or a change that comes while it runs, leaves the public what it was', async () => {
  await publish(press, [await drafted('places', 'testgrad', renamed, 'Boris')], by('Boris'));
  const link = await readlink(join(root, '.desk/current'));
  const target = await drafted(
    'places',
    'testgrad',
    { name: { en: 'Again', sr: 'Опет' } },
    'Boris',
  );
  const failing = { ...press, build: async () => false };
  expect(await publish(failing, [target], by('Boris'))).toHaveProperty('refused');
  const overtaken = {
    ...press,
    build: async (records: string, to: string) => {
      await store.saveDraft(target, { ...record('places', 'testgrad') }, from('Vesna'));
      return build(records, to);
    },
  };
  expect(await publish(overtaken, [target], by('Boris'))).toEqual({
    refused: [expect.stringContaining('while the export was built')],
  });
  expect(await readlink(join(root, '.desk/current'))).toBe(link);
  expect(record('places', 'testgrad').name.en).toBe('Renamed');
});

test('a publishing is taken back whole, and a draft begun since stays', async () => {
  const old = record('places', 'testgrad').name.en;
  await publish(press, [await drafted('places', 'testgrad', renamed, 'Boris')], by('Boris'));
  const [latest] = await store.versions('records', 'places', 'testgrad');
  await drafted('places', 'testgrad', { name: { en: 'Begun', sr: 'Почето' } });
  const commit = latest?.commit ?? '';
  expect(await undo(press, commit, by('Vesna'))).toHaveProperty('exported');
  expect(await served()).toBe(old);
  expect(store.draft('places', 'testgrad')?.value.record).toMatchObject({ name: { en: 'Begun' } });
  expect(await undo(press, commit, by('Vesna'))).toEqual({
    refused: [expect.stringContaining('has changed since')],
  });
});

test('what is taken back is a draft again, as it was handed in, and nobody has approved it', async () => {
  await publish(press, [await drafted('places', 'testgrad', renamed, 'Boris')], by('Boris'));
  const [latest] = await store.versions('records', 'places', 'testgrad');
  await undo(press, latest?.commit ?? '', by('Vesna'));
  expect(store.draft('places', 'testgrad')?.value).toMatchObject({
    state: 'draft',
    authors: ['Ana'],
    approvedBy: [],
    record: renamed,
  });
  const again = await drafted('places', 'testgrad', renamed, 'Boris');
  expect(await publish(press, [again], by('Boris'))).toHaveProperty('exported');
});

test('what was taken back and is brought back is public, and no draft beside it', async () => {
  const head = async () => (await store.history.head()) ?? '';
  await publish(press, [await drafted('places', 'testgrad', renamed, 'Boris')], by('Boris'));
  await undo(press, await head(), by('Vesna'));
  expect(await undo(press, await head(), by('Vesna'))).toHaveProperty('exported');
  expect(await served()).toBe('Renamed');
  expect(store.draft('places', 'testgrad')).toBeNull();
});

test('a record that is brought back is the file that it was, however that was written', async () => {
  const file = join(root, 'records/places/testgrad.json');
  const loose = (await readFile(file, 'utf8')).replace(/\n/g, '\n ');
  await writeFile(file, loose);
  await store.close();
  ({ store } = await Store.open(press.museum));
  press = { ...press, store };
  await publish(press, [await drafted('places', 'testgrad', renamed, 'Boris')], by('Boris'));
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

test('a publishing that a full disk cut off is ended by the next, and the public sees it', async () => {
  await store.close();
  const { disk, failing } = failingDisk();
  ({ store } = await Store.open({ ...press.museum, disk }));
  press = { ...press, store };
  const target = await drafted('places', 'testgrad', renamed, 'Boris');
  const full = {
    ...press,
    build: async (records: string, to: string) => {
      await build(records, to);
      await stamp(to, await hashOfInputs(records));
      Object.assign(failing, { at: 12, code: 'ENOSPC', isGone: true });
      return true;
    },
  };
  await expect(publish(full, [target], by('Boris'))).rejects.toThrow('ENOSPC');
  Object.assign(failing, { at: Number.POSITIVE_INFINITY, isGone: false });
  expect(await publish(press, [target], by('Boris'))).toEqual({
    refused: [expect.stringContaining('no draft of it any more')],
  });
  expect(record('places', 'testgrad').name.en).toBe('Renamed');
  expect(await served()).toBe('Renamed');
});

test('where the public cannot be turned to what was published, that is told, and the next start does it', async () => {
  const target = await drafted('places', 'testgrad', renamed, 'Boris');
  const link = join(root, '.desk/current.new');
  const hindered = {
    ...press,
    build: async (records: string, to: string) => {
      await build(records, to);
      await stamp(to, await hashOfInputs(records));
      await mkdir(join(link, 'in the way'), { recursive: true });
      return true;
    },
  };
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await expect(publish(hindered, [target], by('Boris'))).rejects.toThrow('still sees what it saw');
  said.mockRestore();
  expect(record('places', 'testgrad').name.en).toBe('Renamed');
  await rm(link, { recursive: true });
  const { records, desk } = press.museum;
  await turnToPublished(desk, await exportOf(records, join(desk, 'exports')));
  expect(await served()).toBe('Renamed');
});

test('a draft begun on what is public no more is compared with what is, and handed in again', async () => {
  await publish(press, [await drafted('places', 'testgrad', renamed, 'Boris')], by('Boris'));
  const [latest] = await store.versions('records', 'places', 'testgrad');
  const target = await drafted('places', 'testgrad', { precision: 'approximate' }, 'Boris');
  await undo(press, latest?.commit ?? '', by('Vesna'));
  expect(await publish(press, [target], by('Boris'))).toEqual({
    refused: [expect.stringContaining('compare the two')],
  });
  const { warnings } = await openedOf(store, 'places', 'testgrad', []);
  expect(warnings[0]).toMatchObject({
    field: 'name.en',
    message: expect.stringMatching(/Testgrad$/),
  });
  const again = await drafted('places', 'testgrad', { precision: 'approximate' }, 'Boris');
  expect(await publish(press, [again], by('Boris'))).toHaveProperty('exported');
});

test('the export that is served is found wherever the folder comes to lie', async () => {
  await publish(press, [await drafted('places', 'testgrad', renamed, 'Boris')], by('Boris'));
  await store.close();
  await rename(root, `${root}-moved`);
  root = `${root}-moved`;
  expect(await served()).toBe('Renamed');
});

test('a publishing that was cut off before the public saw it is seen after the next start', async () => {
  await publish(press, [await drafted('places', 'testgrad', renamed, 'Boris')], by('Boris'));
  const before = await readlink(join(root, '.desk/current'));
  const built = join(root, '.desk/exports/9999');
  await build(join(root, 'records'), built);
  await turnToPublished(press.museum.desk, null);
  expect(await readlink(join(root, '.desk/current'))).toBe(before);
  await turnToPublished(press.museum.desk, built);
  expect(await readlink(join(root, '.desk/current'))).toBe('exports/9999');
  expect(await served()).toBe('Renamed');
});

test('five exports stay, and the one that is served among them', async () => {
  for (const en of ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven']) {
    const target = await drafted('places', 'testgrad', { name: { en, sr: 'Тестград' } }, 'Boris');
    await publish(press, [target], by('Boris'));
  }
  expect(await readdir(join(root, '.desk/exports'))).toHaveLength(5);
  expect(await served()).toBe('Seven');
  // The clock was set back.
  hour = -100;
  const target = await drafted(
    'places',
    'testgrad',
    { name: { en: 'Eight', sr: 'Осам' } },
    'Boris',
  );
  await publish(press, [target], by('Boris'));
  expect(await readdir(join(root, '.desk/exports'))).toHaveLength(5);
  expect(await served()).toBe('Eight');
});
