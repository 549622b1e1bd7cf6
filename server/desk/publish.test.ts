import { readdir, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deskOfFixtures } from './desk-for-tests';
import { build, by, drafted, from, pressOf, renamed, servedAt } from './press-for-tests';
import { type Press, publish } from './publish';
import type { Store } from './store';

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

test('an approved draft becomes the record, the export and the history, and is no draft any more', async () => {
  const target = await drafted(store, town, renamed, 'Boris');
  expect(await publish(press, [target], by('Boris'))).toHaveProperty('exported');
  expect(Object(store.published('places', 'testgrad')?.value).name.en).toBe('Renamed');
  expect(await servedAt(press.museum)).toBe('Renamed');
  expect(store.draft('places', 'testgrad')).toBeNull();
  const [latest] = await store.versions('records', 'places', 'testgrad');
  expect(latest).toMatchObject({ author: 'Boris', reason: 'checked against the source' });
});

test('nobody publishes what nobody approved, or what changed since it was looked at', async () => {
  const target = await drafted(store, town, renamed);
  expect(await publish(press, [target], by('Boris'))).toEqual({
    refused: [expect.stringContaining('approve')],
  });
  await store.saveDraft(
    target,
    { ...Object(store.published('places', 'testgrad')?.value), ...renamed },
    from('Ana'),
  );
  expect(await publish(press, [target], by('Boris'))).toEqual({
    refused: [expect.stringContaining('has changed since')],
  });
});

test('a figure needs two people, whoever writes it', async () => {
  const [id = ''] = (await readdir(join(root, 'records/figures'))).map((n) =>
    n.replace('.json', ''),
  );
  const once = await drafted(
    store,
    { kind: 'figures', id },
    { unit: { en: 'people', sr: 'људи' } },
    'Boris',
  );
  expect(await publish(press, [once], by('Boris'))).toHaveProperty('refused');
  await store.approve(once, from('Vesna'));
  const twice = { ...once, on: store.draft('figures', id)?.version ?? '' };
  expect(await publish(press, [twice], by('Boris'))).toHaveProperty('exported');
});

test('a draft with a fault, or one that breaks another record, changes nothing and names the fault', async () => {
  const before = Object(store.published('places', 'testgrad')?.value);
  const target = await drafted(store, town, { at: [44.8, 20.5] }, 'Boris');
  expect(await publish(press, [target], by('Boris'))).toEqual({
    refused: [expect.stringMatching(/places\/testgrad · at: .*longitude first/)],
  });
  expect(Object(store.published('places', 'testgrad')?.value)).toEqual(before);
  expect(await readdir(join(root, '.desk'))).not.toContain('candidate');
});

test('a build that fails, or a change that comes while it runs, leaves the public what it was', async () => {
  await publish(press, [await drafted(store, town, renamed, 'Boris')], by('Boris'));
  const link = await readlink(join(root, '.desk/current'));
  const target = await drafted(store, town, { name: { en: 'Again', sr: 'Опет' } }, 'Boris');
  const failing = { ...press, build: async () => false };
  expect(await publish(failing, [target], by('Boris'))).toHaveProperty('refused');
  const overtaken = {
    ...press,
    build: async (records: string, to: string) => {
      await store.saveDraft(
        target,
        { ...Object(store.published('places', 'testgrad')?.value) },
        from('Vesna'),
      );
      return build(records, to);
    },
  };
  expect(await publish(overtaken, [target], by('Boris'))).toEqual({
    refused: [expect.stringContaining('while the export was built')],
  });
  expect(await readlink(join(root, '.desk/current'))).toBe(link);
  expect(Object(store.published('places', 'testgrad')?.value).name.en).toBe('Renamed');
});
