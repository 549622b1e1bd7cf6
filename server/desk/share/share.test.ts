import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import { recordViewOf } from '../activity/record-view';
import { publish } from '../review/publish';
import { pictureFileOf } from '../store/picture-file';
import { NO_VERSION } from '../store/versions';
import { stampedBuild, town } from '../testing/test-town';
import {
  atDesk,
  by,
  drafts,
  filesOf,
  headOf,
  namesAt,
  now,
  publishes,
  SEEN,
  SENT,
  seenAt,
  twoDesks,
  twoDesksEach,
} from '../testing/two-desks';

// Each waits for the disk some hundred times.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const given = twoDesksEach();

test('a second desk that begins empty has all that the first has, and shows it to the public', async () => {
  expect(given.first.printed).toEqual([
    [SENT],
    [expect.stringMatching(/^From the other desks: records \d\d, drafts 0, pictures 1\.$/), SEEN],
  ]);
  expect(await filesOf(given.here.second)).toEqual(await filesOf(given.here.first));
  expect(await headOf(given.here.second)).toBe(await headOf(given.here.first));
  expect(await seenAt(given.here.second)).toBe('Testgrad');
  expect(await given.here.shared(given.here.second)).toEqual([]);
});

test('what each desk has changed comes to the other, with the name of who wrote it', async () => {
  await publishes(given.here.first, 'Ana', 'Renamed');
  await publishes(given.here.first, 'Ana', 'Renamed again');
  expect(await given.here.shared(given.here.first)).toEqual([SENT]);
  const red = { create: { width: 60, height: 40, channels: 3, background: '#c00' } } as const;
  const made = await pictureFileOf(await sharp(red).png().toBuffer());
  if ('fault' in made) throw new Error(made.fault.code);
  await atDesk(given.here.second, async (store) => {
    await store.keepFile(made, by('Boris'));
    await store.saveDraft(
      { kind: 'places', id: 'hill', on: NO_VERSION },
      { id: 'hill' },
      by('Boris'),
    );
  });
  expect(await given.here.shared(given.here.second)).toEqual([
    'places/testgrad: changed at another desk; nothing is to be done',
    SENT,
    SEEN,
  ]);
  expect(await seenAt(given.here.second)).toBe('Renamed again');
  expect(await given.here.shared(given.here.first)).toEqual([
    'places/hill: a draft, new from another desk; go on with it as with one of yours',
    `files/${made.file}: a picture, new from another desk; nothing is to be done`,
    SEEN,
  ]);
  expect(await readFile(join(given.here.first.records, 'files', made.file))).toEqual(made.bytes);
  expect(await filesOf(given.here.first)).toEqual(await filesOf(given.here.second));
  const { past } = await namesAt(given.here.second);
  expect(past).toEqual(['Ana: Renamed again', 'Ana: Renamed', 'desk: Testgrad']);
  expect((await namesAt(given.here.first)).past).toEqual(past);
  expect(await atDesk(given.here.first, ({ history }) => history.latest(4))).toMatchObject([
    { author: 'Boris', paths: ['drafts/places/hill.json'] },
    { author: 'Boris', paths: [`records/files/${made.file}`] },
    { author: 'Ana', paths: ['records/places/testgrad.json'] },
    { author: 'Ana', paths: ['records/places/testgrad.json'] },
  ]);
  given.here.server.git('fsck --strict');
});

test('if both desks changed a record theirs is public and ours is a draft, which is compared before it is published', async () => {
  await publishes(given.here.first, 'Ana', 'Of Ana');
  await given.here.shared(given.here.first);
  await drafts(given.here.second, 'Boris', 'Of Boris');
  await atDesk(given.here.second, async (store) => {
    const on = store.versionsNow('places', 'testgrad');
    const record = store.draft('places', 'testgrad')?.value.record;
    await store.publish([{ ...town, record, on }], by('Vesna'));
  });
  expect(await given.here.shared(given.here.second)).toEqual([
    'places/testgrad: changed here and at another desk; theirs is public now, and yours is its draft: open it, compare the two, and hand it in again or give it up',
    SENT,
    SEEN,
  ]);
  expect(await namesAt(given.here.second)).toEqual({
    published: 'Of Ana',
    draft: 'Of Boris',
    past: [
      ...['Ana: Of Ana', 'desk: Testgrad', 'Vesna: Of Boris'],
      ...['desk: Of Boris', 'Vesna: null', 'Boris: Of Boris'],
    ],
  });
  await atDesk(given.here.second, async (store) => {
    const { value, version } = store.draft('places', 'testgrad') ?? {};
    expect(value).toMatchObject({ by: 'Boris', authors: ['Boris'], state: 'draft' });
    const opened = await recordViewOf(store, { ...town, named: new Set(), problems: [] });
    expect(opened.warnings[0]).toEqual({
      field: 'name.en',
      code: 'record-changed-meanwhile',
      values: { now: expect.stringContaining('Of Ana') },
    });
    const publisher = { store, folders: given.here.second, build: stampedBuild, now };
    const target = { ...town, on: version ?? '' };
    expect(await publish(publisher, [target], by('Vesna'))).toMatchObject({
      obstacles: expect.arrayContaining([
        expect.objectContaining({ code: 'public-record-changed' }),
      ]),
    });
    const on = () => ({ ...town, on: store.draft('places', 'testgrad')?.version ?? '' });
    await store.submit(on(), by('Boris'));
    await store.approve(on(), by('Vesna'));
    expect(await publish(publisher, [on()], by('Vesna'))).toHaveProperty('exported');
  });
  await given.here.shared(given.here.second);
  await given.here.shared(given.here.first);
  expect(await namesAt(given.here.first)).toMatchObject({ published: 'Of Boris', draft: null });
});

test('if such a record has a draft already, the draft stays and our public version is in the history', async () => {
  await publishes(given.here.first, 'Ana', 'Of Ana');
  await given.here.shared(given.here.first);
  await drafts(given.here.second, 'Boris', 'In work');
  await publishes(given.here.second, 'Vesna', 'Of Vesna');
  expect((await given.here.shared(given.here.second))[0]).toMatch(
    /^places\/testgrad: .* yours is in its history/,
  );
  const { published, draft, past } = await namesAt(given.here.second);
  expect([published, draft]).toEqual(['Of Ana', 'In work']);
  expect(past).toContain('Vesna: Of Vesna');
});

test('of a draft that both have written ours stays and theirs is in its history, at both desks', async () => {
  await drafts(given.here.first, 'Ana', 'Of Ana');
  await given.here.shared(given.here.first);
  await drafts(given.here.second, 'Boris', 'Of Boris');
  expect(await given.here.shared(given.here.second)).toEqual([
    'places/testgrad: its draft was changed here and at another desk; yours stays, and theirs is in its history: take over from there what is right',
    SENT,
  ]);
  expect(await given.here.shared(given.here.first)).toEqual([
    'places/testgrad: its draft was changed at another desk; what was here is in its history',
  ]);
  for (const folders of [given.here.first, given.here.second])
    expect(await namesAt(folders)).toEqual({
      published: 'Testgrad',
      draft: 'Of Boris',
      past: ['desk: Testgrad', 'Boris: Of Boris', 'Ana: Of Ana'],
    });
});

test('a draft that goes on at one desk while it is published at the other is not lost, no matter which desk shares first', async () => {
  await drafts(given.here.first, 'Ana', 'Begun');
  await given.here.shared(given.here.first);
  await given.here.shared(given.here.second);
  await drafts(given.here.first, 'Ana', 'Gone on');
  await atDesk(given.here.second, async (store) => {
    const record = store.draft('places', 'testgrad')?.value.record;
    const on = store.versionsNow('places', 'testgrad');
    await store.publish([{ ...town, record, on }], by('Vesna'));
  });
  const other = await twoDesks(given.here.root);
  for (const { order, shared } of [
    { order: [given.here.first, given.here.second], shared: given.here.shared },
    { order: [other.second, other.first], shared: other.shared },
  ]) {
    for (const folders of [...order, ...order.slice(0, 1)]) await shared(folders);
    for (const folders of order)
      expect(await namesAt(folders)).toMatchObject({ published: 'Begun', draft: 'Gone on' });
  }
  await other.server.close();
});

test('if another desk is faster by a moment, its work is merged first and then ours is sent', async () => {
  await drafts(given.here.first, 'Ana', 'Of Ana');
  await publishes(given.here.second, 'Boris', 'Of Boris');
  given.here.server.next.push = () => given.here.shared(given.here.second);
  expect(await given.here.shared(given.here.first)).toEqual([
    expect.stringContaining('a draft of it was started'),
    SENT,
    SEEN,
  ]);
  expect(await namesAt(given.here.first)).toMatchObject({ published: 'Of Boris', draft: 'Of Ana' });
});
