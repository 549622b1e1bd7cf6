import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordViewOf } from '../activity/record-view';
import {
  approvedDraft,
  by,
  handedIn,
  obstacle,
  publicTown,
  publishingDesk,
  publishTown,
  renamed,
  reopen,
} from '../testing/test-publisher';
import { nameIn, servedAt, town } from '../testing/test-town';
import { publish, undo } from './publish';

const desk = publishingDesk();

test('a publishing is undone as a whole, and a draft that was started since stays', async () => {
  const old = nameIn(publicTown(desk));
  const commit = await publishTown(desk);
  await handedIn(desk, town, { name: { en: 'Begun', sr: 'Почето' } });
  expect(await undo(desk.publisher, commit, by('Vesna'))).toHaveProperty('exported');
  expect(await servedAt(desk.publisher.folders)).toBe(old);
  expect(desk.store.draft('places', 'testgrad')?.value.record).toMatchObject({
    name: { en: 'Begun' },
  });
  expect(await undo(desk.publisher, commit, by('Vesna'))).toEqual(obstacle('changed-since'));
});

test('a publishing that is undone becomes a draft again, as it was handed in and without approvals', async () => {
  await undo(desk.publisher, await publishTown(desk), by('Vesna'));
  expect(desk.store.draft('places', 'testgrad')?.value).toMatchObject({
    state: 'draft',
    authors: ['Ana'],
    approvedBy: [],
    record: renamed,
  });
  await publishTown(desk);
});

test('undoing an undo makes the record public again, without a draft beside it', async () => {
  await undo(desk.publisher, await publishTown(desk), by('Vesna'));
  const undone = (await desk.store.history.head()) ?? '';
  expect(await undo(desk.publisher, undone, by('Vesna'))).toHaveProperty('exported');
  expect(await servedAt(desk.publisher.folders)).toBe('Renamed');
  expect(desk.store.draft('places', 'testgrad')).toBeNull();
});

test('a record that is brought back is the file that it was, however that was written', async () => {
  const file = join(desk.root, 'records/places/testgrad.json');
  const loose = (await readFile(file, 'utf8')).replace(/\n/g, '\n ');
  await writeFile(file, loose);
  await reopen(desk);
  await undo(desk.publisher, await publishTown(desk), by('Vesna'));
  expect(await readFile(file, 'utf8')).toBe(loose);
});

test('the records that the desk started with cannot be undone', async () => {
  const [first] = await desk.store.history.latest(1);
  expect(first).toMatchObject({ isFirst: true });
  const refused = await undo(desk.publisher, first?.commit ?? '', by('Vesna'));
  expect(refused).toEqual(obstacle('first-change'));
  const unknown = await undo(desk.publisher, '0'.repeat(40), by('Vesna'));
  expect(unknown).toEqual(obstacle('no-such-change'));
});

test('a draft of a record that was undone is compared with the public one, and handed in again', async () => {
  const commit = await publishTown(desk);
  const target = await approvedDraft(desk, { precision: 'approximate' });
  await undo(desk.publisher, commit, by('Vesna'));
  const stale = await publish(desk.publisher, [target], by('Boris'));
  expect(stale).toEqual(obstacle('public-record-changed'));
  const { warnings } = await recordViewOf(desk.store, { ...town, named: new Set(), problems: [] });
  expect(warnings[0]).toMatchObject({
    field: 'name.en',
    code: 'record-changed-meanwhile',
    values: { now: expect.stringMatching(/Testgrad$/) },
  });
  await publishTown(desk, { precision: 'approximate' });
});
