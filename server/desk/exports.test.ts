import { mkdir, readdir, readlink, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exportOf, hashOfInputs, stamp } from '../fresh';
import { deskOfFixtures } from './desk-for-tests';
import { turnToPublished } from './exports';
import { failingDisk } from './failing-disk';
import { build, by, drafted, pressOf, renamed, servedAt } from './press-for-tests';
import { type Press, publish } from './publish';
import { Store } from './store';

// Each waits for the disk some hundred times.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const town = { kind: 'places', id: 'testgrad' } as const;

let root: string;
let store: Store;
let press: Press;
let clock: { hour: number };

beforeEach(async () => {
  const desk = await deskOfFixtures();
  ({ root, store } = desk);
  clock = { hour: 0 };
  press = pressOf(store, desk.museum, clock);
});
afterEach(() => store.close());

test('a publishing that a full disk cut off is ended by the next, and the public sees it', async () => {
  await store.close();
  const { disk, failing } = failingDisk();
  ({ store } = await Store.open({ ...press.museum, disk }));
  press = { ...press, store };
  const target = await drafted(store, town, renamed, 'Boris');
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
  expect(Object(store.published('places', 'testgrad')?.value).name.en).toBe('Renamed');
  expect(await servedAt(press.museum)).toBe('Renamed');
});

test('where the public cannot be turned to what was published, that is told, and the next start does it', async () => {
  const target = await drafted(store, town, renamed, 'Boris');
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
  expect(Object(store.published('places', 'testgrad')?.value).name.en).toBe('Renamed');
  await rm(link, { recursive: true });
  const { records, desk } = press.museum;
  await turnToPublished(desk, await exportOf(records, join(desk, 'exports')));
  expect(await servedAt(press.museum)).toBe('Renamed');
});

test('the export that is served is found wherever the folder comes to lie', async () => {
  await publish(press, [await drafted(store, town, renamed, 'Boris')], by('Boris'));
  await store.close();
  await rename(root, `${root}-moved`);
  const moved = { records: join(`${root}-moved`, 'records'), desk: join(`${root}-moved`, '.desk') };
  expect(await servedAt(moved)).toBe('Renamed');
});

test('a publishing that was cut off before the public saw it is seen after the next start', async () => {
  await publish(press, [await drafted(store, town, renamed, 'Boris')], by('Boris'));
  const before = await readlink(join(root, '.desk/current'));
  const built = join(root, '.desk/exports/9999');
  await build(join(root, 'records'), built);
  await turnToPublished(press.museum.desk, null);
  expect(await readlink(join(root, '.desk/current'))).toBe(before);
  await turnToPublished(press.museum.desk, built);
  expect(await readlink(join(root, '.desk/current'))).toBe('exports/9999');
  expect(await servedAt(press.museum)).toBe('Renamed');
});

test('five exports stay, and the one that is served among them', async () => {
  for (const en of ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven']) {
    const target = await drafted(store, town, { name: { en, sr: 'Тестград' } }, 'Boris');
    await publish(press, [target], by('Boris'));
  }
  expect(await readdir(join(root, '.desk/exports'))).toHaveLength(5);
  expect(await servedAt(press.museum)).toBe('Seven');
  // The clock was set back.
  clock.hour = -100;
  const target = await drafted(store, town, { name: { en: 'Eight', sr: 'Осам' } }, 'Boris');
  await publish(press, [target], by('Boris'));
  expect(await readdir(join(root, '.desk/exports'))).toHaveLength(5);
  expect(await servedAt(press.museum)).toBe('Eight');
});
