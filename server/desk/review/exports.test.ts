import { mkdir, readdir, readlink, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { exportOf } from '../../build/build-stamp';
import { Store } from '../store/store';
import { failingDisk } from '../testing/failing-disk';
import {
  build,
  by,
  drafted,
  nameIn,
  publisherEach,
  renamed,
  servedAt,
  stampedBuild,
  town,
} from '../testing/test-publisher';
import { turnToPublished } from './exports';
import { publish } from './publish';

// Each waits for the disk some hundred times.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const given = publisherEach();

test('a publishing that a full disk cut off is ended by the next, and the public sees it', async () => {
  await given.store.close();
  const { disk, failing } = failingDisk();
  ({ store: given.store } = await Store.open({ ...given.publisher.folders, disk }));
  given.publisher = { ...given.publisher, store: given.store };
  const target = await drafted(given.store, town, renamed, 'Boris');
  const full = {
    ...given.publisher,
    build: async (records: string, to: string) => {
      await stampedBuild(records, to);
      Object.assign(failing, { at: 12, code: 'ENOSPC', isGone: true });
      return true;
    },
  };
  await expect(publish(full, [target], by('Boris'))).rejects.toThrow('ENOSPC');
  Object.assign(failing, { at: Number.POSITIVE_INFINITY, isGone: false });
  expect(await publish(given.publisher, [target], by('Boris'))).toEqual({
    obstacles: [expect.objectContaining({ code: 'no-draft-any-more' })],
  });
  expect(nameIn(given.store.published('places', 'testgrad')?.value)).toBe('Renamed');
  expect(await servedAt(given.publisher.folders)).toBe('Renamed');
});

test('a curator reads that the public still sees the old export if the switch fails, and the next start switches', async () => {
  const target = await drafted(given.store, town, renamed, 'Boris');
  const link = join(given.root, '.desk/current.new');
  const hindered = {
    ...given.publisher,
    build: async (records: string, to: string) => {
      await stampedBuild(records, to);
      await mkdir(join(link, 'in the way'), { recursive: true });
      return true;
    },
  };
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await expect(publish(hindered, [target], by('Boris'))).rejects.toThrow('still sees what it saw');
  said.mockRestore();
  expect(nameIn(given.store.published('places', 'testgrad')?.value)).toBe('Renamed');
  await rm(link, { recursive: true });
  const { records, desk } = given.publisher.folders;
  await turnToPublished(desk, await exportOf(records, join(desk, 'exports')));
  expect(await servedAt(given.publisher.folders)).toBe('Renamed');
});

test('the export that is served is found wherever the folder comes to lie', async () => {
  await publish(given.publisher, [await drafted(given.store, town, renamed, 'Boris')], by('Boris'));
  await given.store.close();
  await rename(given.root, `${given.root}-moved`);
  const moved = {
    records: join(`${given.root}-moved`, 'records'),
    desk: join(`${given.root}-moved`, '.desk'),
  };
  expect(await servedAt(moved)).toBe('Renamed');
});

test('a publishing that was cut off before the public saw it is seen after the next start', async () => {
  await publish(given.publisher, [await drafted(given.store, town, renamed, 'Boris')], by('Boris'));
  const before = await readlink(join(given.root, '.desk/current'));
  const built = join(given.root, '.desk/exports/9999');
  await build(join(given.root, 'records'), built);
  await turnToPublished(given.publisher.folders.desk, null);
  expect(await readlink(join(given.root, '.desk/current'))).toBe(before);
  await turnToPublished(given.publisher.folders.desk, built);
  expect(await readlink(join(given.root, '.desk/current'))).toBe('exports/9999');
  expect(await servedAt(given.publisher.folders)).toBe('Renamed');
});

test('five exports stay on the disk, and the one that the public sees is among them', async () => {
  for (const en of ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven']) {
    const target = await drafted(given.store, town, { name: { en, sr: 'Тестград' } }, 'Boris');
    await publish(given.publisher, [target], by('Boris'));
  }
  expect(await readdir(join(given.root, '.desk/exports'))).toHaveLength(5);
  expect(await servedAt(given.publisher.folders)).toBe('Seven');
  // The clock was set back.
  given.clock.hour = -100;
  const target = await drafted(given.store, town, { name: { en: 'Eight', sr: 'Осам' } }, 'Boris');
  await publish(given.publisher, [target], by('Boris'));
  expect(await readdir(join(given.root, '.desk/exports'))).toHaveLength(5);
  expect(await servedAt(given.publisher.folders)).toBe('Eight');
});
