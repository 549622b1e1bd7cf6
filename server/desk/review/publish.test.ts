import { readdir, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import {
  build,
  by,
  drafted,
  from,
  nameIn,
  publisherEach,
  renamed,
  servedAt,
  town,
} from '../testing/test-publisher';
import { publish } from './publish';

// Each waits for the disk some hundred times.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const given = publisherEach();

test('an approved draft becomes the record, the export and the history, and is no draft any more', async () => {
  const target = await drafted(given.store, town, renamed, 'Boris');
  expect(await publish(given.publisher, [target], by('Boris'))).toHaveProperty('exported');
  expect(nameIn(given.store.published('places', 'testgrad')?.value)).toBe('Renamed');
  expect(await servedAt(given.publisher.folders)).toBe('Renamed');
  expect(given.store.draft('places', 'testgrad')).toBeNull();
  const [latest] = await given.store.versions('records', 'places', 'testgrad');
  expect(latest).toMatchObject({ author: 'Boris', reason: 'checked against the source' });
});

test('a draft without an approval, or changed since the curator saw it, is not published', async () => {
  const target = await drafted(given.store, town, renamed);
  expect(await publish(given.publisher, [target], by('Boris'))).toEqual({
    obstacles: [expect.objectContaining({ code: 'needs-a-reader' })],
  });
  await given.store.saveDraft(
    target,
    { ...Object(given.store.published('places', 'testgrad')?.value), ...renamed },
    from('Ana'),
  );
  expect(await publish(given.publisher, [target], by('Boris'))).toEqual({
    obstacles: [expect.objectContaining({ code: 'draft-changed' })],
  });
});

test('a figure needs two people, no matter who writes it', async () => {
  const [id = ''] = (await readdir(join(given.root, 'records/figures'))).map((n) =>
    n.replace('.json', ''),
  );
  const once = await drafted(
    given.store,
    { kind: 'figures', id },
    { unit: { en: 'people', sr: 'људи' } },
    'Boris',
  );
  expect(await publish(given.publisher, [once], by('Boris'))).toHaveProperty('obstacles');
  await given.store.approve(once, from('Vesna'));
  const twice = { ...once, on: given.store.draft('figures', id)?.version ?? '' };
  expect(await publish(given.publisher, [twice], by('Boris'))).toHaveProperty('exported');
});

test('a draft with a fault, or one that breaks another record, changes nothing and names the fault', async () => {
  const before = Object(given.store.published('places', 'testgrad')?.value);
  const target = await drafted(given.store, town, { at: [44.8, 20.5] }, 'Boris');
  expect(await publish(given.publisher, [target], by('Boris'))).toEqual({
    obstacles: [expect.objectContaining({ record: 'places/testgrad', field: 'at' })],
  });
  expect(Object(given.store.published('places', 'testgrad')?.value)).toEqual(before);
  expect(await readdir(join(given.root, '.desk'))).not.toContain('candidate');
});

test('a build that fails, or a change that comes while it runs, leaves the public what it was', async () => {
  await publish(given.publisher, [await drafted(given.store, town, renamed, 'Boris')], by('Boris'));
  const link = await readlink(join(given.root, '.desk/current'));
  const target = await drafted(given.store, town, { name: { en: 'Again', sr: 'Опет' } }, 'Boris');
  const failing = { ...given.publisher, build: async () => false };
  expect(await publish(failing, [target], by('Boris'))).toHaveProperty('obstacles');
  const overtaken = {
    ...given.publisher,
    build: async (records: string, to: string) => {
      await given.store.saveDraft(
        target,
        { ...Object(given.store.published('places', 'testgrad')?.value) },
        from('Vesna'),
      );
      return build(records, to);
    },
  };
  expect(await publish(overtaken, [target], by('Boris'))).toEqual({
    obstacles: [expect.objectContaining({ code: 'changed-while-built' })],
  });
  expect(await readlink(join(given.root, '.desk/current'))).toBe(link);
  expect(nameIn(given.store.published('places', 'testgrad')?.value)).toBe('Renamed');
});
