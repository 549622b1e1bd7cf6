import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
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

const desks = twoDesksEach();

test('a second desk that begins empty has all that the first has, and shows it to the public', async () => {
  expect(desks.printed).toEqual([
    [SENT],
    [expect.stringMatching(/^From the other desks: records \d\d, drafts 0, pictures 1\.$/), SEEN],
  ]);
  expect(await filesOf(desks.second)).toEqual(await filesOf(desks.first));
  expect(await headOf(desks.second)).toBe(await headOf(desks.first));
  expect(await seenAt(desks.second)).toBe('Testgrad');
  expect(await desks.shared(desks.second)).toEqual([]);
});

test('what each desk has changed comes to the other, with the name of who wrote it', async () => {
  await publishes(desks.first, 'Ana', 'Renamed');
  await publishes(desks.first, 'Ana', 'Renamed again');
  expect(await desks.shared(desks.first)).toEqual([SENT]);
  const red = { create: { width: 60, height: 40, channels: 3, background: '#c00' } } as const;
  const picture = await pictureFileOf(await sharp(red).png().toBuffer());
  if ('fault' in picture) throw new Error(picture.fault.code);
  await atDesk(desks.second, async (store) => {
    await store.keepFile(picture, by('Boris'));
    await store.saveDraft(
      { kind: 'places', id: 'hill', on: NO_VERSION },
      { id: 'hill' },
      by('Boris'),
    );
  });
  expect(await desks.shared(desks.second)).toEqual([
    'places/testgrad: changed at another desk; nothing is to be done',
    SENT,
    SEEN,
  ]);
  expect(await seenAt(desks.second)).toBe('Renamed again');
  expect(await desks.shared(desks.first)).toEqual([
    'places/hill: a draft, new from another desk; go on with it as with one of yours',
    `files/${picture.file}: a picture, new from another desk; nothing is to be done`,
    SEEN,
  ]);
  expect(await readFile(join(desks.first.records, 'files', picture.file))).toEqual(picture.bytes);
  expect(await filesOf(desks.first)).toEqual(await filesOf(desks.second));
  const { past } = await namesAt(desks.second);
  expect(past).toEqual(['Ana: Renamed again', 'Ana: Renamed', 'desk: Testgrad']);
  expect((await namesAt(desks.first)).past).toEqual(past);
  expect(await atDesk(desks.first, ({ history }) => history.latest(4))).toMatchObject([
    { author: 'Boris', paths: ['drafts/places/hill.json'] },
    { author: 'Boris', paths: [`records/files/${picture.file}`] },
    { author: 'Ana', paths: ['records/places/testgrad.json'] },
    { author: 'Ana', paths: ['records/places/testgrad.json'] },
  ]);
  desks.server.git('fsck --strict');
});

test('if both desks changed a record theirs is public and ours is a draft, which is compared before it is published', async () => {
  await publishes(desks.first, 'Ana', 'Of Ana');
  await desks.shared(desks.first);
  await drafts(desks.second, 'Boris', 'Of Boris');
  await atDesk(desks.second, async (store) => {
    const on = store.versionsNow('places', 'testgrad');
    const record = store.draft('places', 'testgrad')?.value.record;
    await store.publish([{ ...town, record, on }], by('Vesna'));
  });
  expect(await desks.shared(desks.second)).toEqual([
    'places/testgrad: changed here and at another desk; theirs is public now, and yours is its draft: open it, compare the two, and hand it in again or give it up',
    SENT,
    SEEN,
  ]);
  expect(await namesAt(desks.second)).toEqual({
    published: 'Of Ana',
    draft: 'Of Boris',
    past: [
      ...['Ana: Of Ana', 'desk: Testgrad', 'Vesna: Of Boris'],
      ...['desk: Of Boris', 'Vesna: null', 'Boris: Of Boris'],
    ],
  });
  await atDesk(desks.second, async (store) => {
    const { value, version } = store.draft('places', 'testgrad') ?? {};
    expect(value).toMatchObject({ by: 'Boris', authors: ['Boris'], state: 'draft' });
    const view = await recordViewOf(store, { ...town, named: new Set(), problems: [] });
    expect(view.warnings[0]).toEqual({
      field: 'name.en',
      code: 'record-changed-meanwhile',
      values: { now: expect.stringContaining('Of Ana') },
    });
    const publisher = { store, folders: desks.second, build: stampedBuild, now };
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
  await desks.shared(desks.second);
  await desks.shared(desks.first);
  expect(await namesAt(desks.first)).toMatchObject({ published: 'Of Boris', draft: null });
});

test('if such a record has a draft already, the draft stays and our public version is in the history', async () => {
  await publishes(desks.first, 'Ana', 'Of Ana');
  await desks.shared(desks.first);
  await drafts(desks.second, 'Boris', 'In work');
  await publishes(desks.second, 'Vesna', 'Of Vesna');
  expect((await desks.shared(desks.second))[0]).toMatch(
    /^places\/testgrad: .* yours is in its history/,
  );
  const { published, draft, past } = await namesAt(desks.second);
  expect([published, draft]).toEqual(['Of Ana', 'In work']);
  expect(past).toContain('Vesna: Of Vesna');
});

test('of a draft that both have written ours stays and theirs is in its history, at both desks', async () => {
  await drafts(desks.first, 'Ana', 'Of Ana');
  await desks.shared(desks.first);
  await drafts(desks.second, 'Boris', 'Of Boris');
  expect(await desks.shared(desks.second)).toEqual([
    'places/testgrad: its draft was changed here and at another desk; yours stays, and theirs is in its history: take over from there what is right',
    SENT,
  ]);
  expect(await desks.shared(desks.first)).toEqual([
    'places/testgrad: its draft was changed at another desk; what was here is in its history',
  ]);
  for (const folders of [desks.first, desks.second])
    expect(await namesAt(folders)).toEqual({
      published: 'Testgrad',
      draft: 'Of Boris',
      past: ['desk: Testgrad', 'Boris: Of Boris', 'Ana: Of Ana'],
    });
});

test('a draft that goes on at one desk while it is published at the other is not lost, no matter which desk shares first', async () => {
  await drafts(desks.first, 'Ana', 'Begun');
  await desks.shared(desks.first);
  await desks.shared(desks.second);
  await drafts(desks.first, 'Ana', 'Gone on');
  await atDesk(desks.second, async (store) => {
    const record = store.draft('places', 'testgrad')?.value.record;
    const on = store.versionsNow('places', 'testgrad');
    await store.publish([{ ...town, record, on }], by('Vesna'));
  });
  const other = await twoDesks(desks.root);
  for (const { order, shared } of [
    { order: [desks.first, desks.second], shared: desks.shared },
    { order: [other.second, other.first], shared: other.shared },
  ]) {
    for (const folders of [...order, ...order.slice(0, 1)]) await shared(folders);
    for (const folders of order)
      expect(await namesAt(folders)).toMatchObject({ published: 'Begun', draft: 'Gone on' });
  }
  await other.server.close();
});

test('if another desk is faster by a moment, its work is merged first and then ours is sent', async () => {
  await drafts(desks.first, 'Ana', 'Of Ana');
  await publishes(desks.second, 'Boris', 'Of Boris');
  desks.server.next.push = () => desks.shared(desks.second);
  expect(await desks.shared(desks.first)).toEqual([
    expect.stringContaining('a draft of it was started'),
    SENT,
    SEEN,
  ]);
  expect(await namesAt(desks.first)).toMatchObject({ published: 'Of Boris', draft: 'Of Ana' });
});
