import { readdir, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  approvedDraft,
  by,
  from,
  handedIn,
  obstacle,
  publicTown,
  publishingDesk,
  publishTown,
  renamed,
} from '../testing/test-publisher';
import { build, nameIn, servedAt, town } from '../testing/test-town';
import { publish } from './publish';

const desk = publishingDesk();

test('an approved draft becomes the record, the export and the history, and is no draft any more', async () => {
  await publishTown(desk);
  expect(nameIn(publicTown(desk))).toBe('Renamed');
  expect(await servedAt(desk.publisher.folders)).toBe('Renamed');
  expect(desk.store.draft('places', 'testgrad')).toBeNull();
  const [latest] = await desk.store.versions('records', 'places', 'testgrad');
  expect(latest).toMatchObject({ author: 'Boris', reason: 'checked against the source' });
});

test('a draft without an approval, or changed since the curator saw it, is not published', async () => {
  const target = await handedIn(desk, town, renamed);
  expect(await publish(desk.publisher, [target], by('Boris'))).toEqual(obstacle('needs-a-reader'));
  await desk.store.saveDraft(target, { ...publicTown(desk), ...renamed }, from('Ana'));
  expect(await publish(desk.publisher, [target], by('Boris'))).toEqual(obstacle('draft-changed'));
});

test('a figure needs two people, no matter who writes it', async () => {
  const [id = ''] = (await readdir(join(desk.root, 'records/figures'))).map((name) =>
    name.replace('.json', ''),
  );
  const figure = { kind: 'figures', id } as const;
  const once = await handedIn(desk, figure, { unit: { en: 'people', sr: 'људи' } }, 'Boris');
  expect(await publish(desk.publisher, [once], by('Boris'))).toHaveProperty('obstacles');
  await desk.store.approve(once, from('Vesna'));
  const twice = { ...once, on: desk.store.draft('figures', id)?.version ?? '' };
  expect(await publish(desk.publisher, [twice], by('Boris'))).toHaveProperty('exported');
});

test('a draft with a fault, or one that breaks another record, changes nothing and names the fault', async () => {
  const before = publicTown(desk);
  const target = await approvedDraft(desk, { at: [44.8, 20.5] });
  expect(await publish(desk.publisher, [target], by('Boris'))).toEqual({
    obstacles: [expect.objectContaining({ record: 'places/testgrad', field: 'at' })],
  });
  expect(publicTown(desk)).toEqual(before);
  expect(await readdir(join(desk.root, '.desk'))).not.toContain('candidate');
});

test('a build that fails, or a change that comes while it runs, leaves the public what it was', async () => {
  await publishTown(desk);
  const link = await readlink(join(desk.root, '.desk/current'));
  const target = await approvedDraft(desk, { name: { en: 'Again', sr: 'Опет' } });
  const failing = { ...desk.publisher, build: async () => false };
  expect(await publish(failing, [target], by('Boris'))).toHaveProperty('obstacles');
  const overtaken = {
    ...desk.publisher,
    build: async (records: string, to: string) => {
      await desk.store.saveDraft(target, { ...publicTown(desk) }, from('Vesna'));
      return build(records, to);
    },
  };
  expect(await publish(overtaken, [target], by('Boris'))).toEqual(obstacle('changed-while-built'));
  expect(await readlink(join(desk.root, '.desk/current'))).toBe(link);
  expect(nameIn(publicTown(desk))).toBe('Renamed');
});
