import { mkdir, readdir, readlink, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { exportOf } from '../../build/build-stamp';
import { failingDisk } from '../testing/failing-disk';
import {
  approvedDraft,
  by,
  obstacle,
  publicTown,
  publishingDesk,
  publishTown,
  reopen,
} from '../testing/test-publisher';
import { build, nameIn, servedAt, stampedBuild } from '../testing/test-town';
import { turnToPublished } from './exports';
import { publish } from './publish';

const desk = publishingDesk();

test('a publishing that a full disk cut off is ended by the next, and the public sees it', async () => {
  const { disk, failing } = failingDisk();
  await reopen(desk, { disk });
  const target = await approvedDraft(desk);
  const full = {
    ...desk.publisher,
    build: async (records: string, to: string) => {
      await stampedBuild(records, to);
      Object.assign(failing, { at: 12, code: 'ENOSPC', isGone: true });
      return true;
    },
  };
  await expect(publish(full, [target], by('Boris'))).rejects.toThrow('ENOSPC');
  Object.assign(failing, { at: Number.POSITIVE_INFINITY, isGone: false });
  const again = await publish(desk.publisher, [target], by('Boris'));
  expect(again).toEqual(obstacle('no-draft-any-more'));
  expect(nameIn(publicTown(desk))).toBe('Renamed');
  expect(await servedAt(desk.publisher.folders)).toBe('Renamed');
});

test('a curator reads that the public still sees the old export if the switch fails, and the next start switches', async () => {
  const target = await approvedDraft(desk);
  const link = join(desk.root, '.desk/current.new');
  const hindered = {
    ...desk.publisher,
    build: async (records: string, to: string) => {
      await stampedBuild(records, to);
      await mkdir(join(link, 'in the way'), { recursive: true });
      return true;
    },
  };
  const printed = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await expect(publish(hindered, [target], by('Boris'))).rejects.toThrow('still sees what it saw');
  printed.mockRestore();
  expect(nameIn(publicTown(desk))).toBe('Renamed');
  await rm(link, { recursive: true });
  const { folders } = desk.publisher;
  const newest = await exportOf(folders.records, join(folders.desk, 'exports'));
  await turnToPublished(folders.desk, newest);
  expect(await servedAt(desk.publisher.folders)).toBe('Renamed');
});

test('the export that is served is found wherever the folder comes to lie', async () => {
  await publishTown(desk);
  await desk.store.close();
  await rename(desk.root, `${desk.root}-moved`);
  const moved = {
    records: join(`${desk.root}-moved`, 'records'),
    desk: join(`${desk.root}-moved`, '.desk'),
  };
  expect(await servedAt(moved)).toBe('Renamed');
});

test('a publishing that was cut off before the public saw it is seen after the next start', async () => {
  await publishTown(desk);
  const before = await readlink(join(desk.root, '.desk/current'));
  const built = join(desk.root, '.desk/exports/9999');
  await build(join(desk.root, 'records'), built);
  await turnToPublished(desk.publisher.folders.desk, null);
  expect(await readlink(join(desk.root, '.desk/current'))).toBe(before);
  await turnToPublished(desk.publisher.folders.desk, built);
  expect(await readlink(join(desk.root, '.desk/current'))).toBe('exports/9999');
  expect(await servedAt(desk.publisher.folders)).toBe('Renamed');
});

test('five exports stay on the disk, and the one that the public sees is among them', async () => {
  for (const en of ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven']) {
    await publishTown(desk, { name: { en, sr: 'Тестград' } });
  }
  expect(await readdir(join(desk.root, '.desk/exports'))).toHaveLength(5);
  expect(await servedAt(desk.publisher.folders)).toBe('Seven');
  // The clock was set back.
  desk.clock.hour = -100;
  await publishTown(desk, { name: { en: 'Eight', sr: 'Осам' } });
  expect(await readdir(join(desk.root, '.desk/exports'))).toHaveLength(5);
  expect(await servedAt(desk.publisher.folders)).toBe('Eight');
});
