import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openedOf } from './opened';
import { pictureFileOf } from './picture-file';
import { publish } from './publish';
import { NOTHING } from './store';
import {
  atDesk,
  build,
  by,
  drafts,
  filesOf,
  headOf,
  namesAt,
  now,
  publishes,
  SEEN,
  SENT,
  seedOfTwo,
  seenAt,
  town,
  twoDesks,
} from './two-desks-for-tests';

// Each waits for the disk some hundred times.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let begun: Awaited<ReturnType<typeof seedOfTwo>>;
let here: Awaited<ReturnType<typeof twoDesks>>;

beforeAll(async () => {
  begun = await seedOfTwo();
});

beforeEach(async () => {
  here = await twoDesks(begun.seed);
  return () => here.server.close();
});

test('a second desk that begins empty has all that the first has, and shows it to the public', async () => {
  expect(begun.told).toEqual([
    [SENT],
    [expect.stringMatching(/^From the other desks: records \d\d, drafts 0, pictures 1\.$/), SEEN],
  ]);
  expect(await filesOf(here.second)).toEqual(await filesOf(here.first));
  expect(await headOf(here.second)).toBe(await headOf(here.first));
  expect(await seenAt(here.second)).toBe('Testgrad');
  expect(await here.shared(here.second)).toEqual([]);
});

test('what each desk has changed comes to the other, with whoever wrote it', async () => {
  await publishes(here.first, 'Ana', 'Renamed');
  await publishes(here.first, 'Ana', 'Renamed again');
  expect(await here.shared(here.first)).toEqual([SENT]);
  const red = { create: { width: 60, height: 40, channels: 3, background: '#c00' } } as const;
  const made = await pictureFileOf(await sharp(red).png().toBuffer());
  if ('fault' in made) throw new Error(made.fault);
  await atDesk(here.second, async (store) => {
    await store.keepFile(made, by('Boris'));
    await store.saveDraft({ kind: 'places', id: 'hill', on: NOTHING }, { id: 'hill' }, by('Boris'));
  });
  expect(await here.shared(here.second)).toEqual([
    'places/testgrad: changed at another desk; nothing is to be done',
    SENT,
    SEEN,
  ]);
  expect(await seenAt(here.second)).toBe('Renamed again');
  expect(await here.shared(here.first)).toEqual([
    'places/hill: a draft, new from another desk; go on with it as with one of yours',
    `files/${made.file}: a picture, new from another desk; nothing is to be done`,
    SEEN,
  ]);
  expect(await readFile(join(here.first.records, 'files', made.file))).toEqual(made.bytes);
  expect(await filesOf(here.first)).toEqual(await filesOf(here.second));
  const { past } = await namesAt(here.second);
  expect(past).toEqual(['Ana: Renamed again', 'Ana: Renamed', 'desk: Testgrad']);
  expect((await namesAt(here.first)).past).toEqual(past);
  expect(await atDesk(here.first, ({ history }) => history.latest(4))).toMatchObject([
    { author: 'Boris', paths: ['drafts/places/hill.json'] },
    { author: 'Boris', paths: [`records/files/${made.file}`] },
    { author: 'Ana', paths: ['records/places/testgrad.json'] },
    { author: 'Ana', paths: ['records/places/testgrad.json'] },
  ]);
  here.server.git('fsck --strict');
});

test('of a record that both have changed theirs is public and ours is a draft, which is compared before it is published', async () => {
  await publishes(here.first, 'Ana', 'Of Ana');
  await here.shared(here.first);
  await drafts(here.second, 'Boris', 'Of Boris');
  await atDesk(here.second, async (store) => {
    const on = store.versionsNow('places', 'testgrad');
    const record = store.draft('places', 'testgrad')?.value.record;
    await store.publish([{ ...town, record, on }], by('Vesna'));
  });
  expect(await here.shared(here.second)).toEqual([
    'places/testgrad: changed here and at another desk; theirs is public now, and yours is its draft: open it, compare the two, and hand it in again or give it up',
    SENT,
    SEEN,
  ]);
  expect(await namesAt(here.second)).toEqual({
    published: 'Of Ana',
    draft: 'Of Boris',
    past: [
      ...['Ana: Of Ana', 'desk: Testgrad', 'Vesna: Of Boris'],
      ...['desk: Of Boris', 'Vesna: null', 'Boris: Of Boris'],
    ],
  });
  await atDesk(here.second, async (store) => {
    const { value, version } = store.draft('places', 'testgrad') ?? {};
    expect(value).toMatchObject({ by: 'Boris', authors: ['Boris'], state: 'draft' });
    const opened = await openedOf(store, 'places', 'testgrad', []);
    expect(opened.warnings[0]).toEqual({
      field: 'name.en',
      message: expect.stringContaining('says now: Of Ana'),
    });
    const press = { store, museum: here.second, build, now };
    const target = { ...town, on: version ?? '' };
    expect(await publish(press, [target], by('Vesna'))).toMatchObject({
      refused: expect.arrayContaining([expect.stringContaining('compare the two')]),
    });
    const on = () => ({ ...town, on: store.draft('places', 'testgrad')?.version ?? '' });
    await store.submit(on(), by('Boris'));
    await store.approve(on(), by('Vesna'));
    expect(await publish(press, [on()], by('Vesna'))).toHaveProperty('exported');
  });
  await here.shared(here.second);
  await here.shared(here.first);
  expect(await namesAt(here.first)).toMatchObject({ published: 'Of Boris', draft: null });
});

test('where such a record has a draft already, that one stays and ours is in the history', async () => {
  await publishes(here.first, 'Ana', 'Of Ana');
  await here.shared(here.first);
  await drafts(here.second, 'Boris', 'In work');
  await publishes(here.second, 'Vesna', 'Of Vesna');
  expect((await here.shared(here.second))[0]).toMatch(
    /^places\/testgrad: .* yours stands in its history/,
  );
  const { published, draft, past } = await namesAt(here.second);
  expect([published, draft]).toEqual(['Of Ana', 'In work']);
  expect(past).toContain('Vesna: Of Vesna');
});

test('of a draft that both have written ours stays and theirs is in its history, at both desks', async () => {
  await drafts(here.first, 'Ana', 'Of Ana');
  await here.shared(here.first);
  await drafts(here.second, 'Boris', 'Of Boris');
  expect(await here.shared(here.second)).toEqual([
    'places/testgrad: its draft was changed here and at another desk; yours stays, and theirs stands in its history: take over from there what is right',
    SENT,
  ]);
  expect(await here.shared(here.first)).toEqual([
    'places/testgrad: its draft was changed at another desk; what stood here is in its history',
  ]);
  for (const museum of [here.first, here.second])
    expect(await namesAt(museum)).toEqual({
      published: 'Testgrad',
      draft: 'Of Boris',
      past: ['desk: Testgrad', 'Boris: Of Boris', 'Ana: Of Ana'],
    });
});

test('a draft that goes on at one desk while it is published at the other is not lost, whoever shares first', async () => {
  await drafts(here.first, 'Ana', 'Begun');
  await here.shared(here.first);
  await here.shared(here.second);
  await drafts(here.first, 'Ana', 'Gone on');
  await atDesk(here.second, async (store) => {
    const record = store.draft('places', 'testgrad')?.value.record;
    const on = store.versionsNow('places', 'testgrad');
    await store.publish([{ ...town, record, on }], by('Vesna'));
  });
  const other = await twoDesks(here.root);
  for (const { order, shared } of [
    { order: [here.first, here.second], shared: here.shared },
    { order: [other.second, other.first], shared: other.shared },
  ]) {
    for (const museum of [...order, ...order.slice(0, 1)]) await shared(museum);
    for (const museum of order)
      expect(await namesAt(museum)).toMatchObject({ published: 'Begun', draft: 'Gone on' });
  }
  await other.server.close();
});

test('where another desk is faster by a moment, its work is taken first and then ours is sent', async () => {
  await drafts(here.first, 'Ana', 'Of Ana');
  await publishes(here.second, 'Boris', 'Of Boris');
  here.server.next.push = () => here.shared(here.second);
  expect(await here.shared(here.first)).toEqual([
    expect.stringContaining('a draft of it was begun'),
    SENT,
    SEEN,
  ]);
  expect(await namesAt(here.first)).toMatchObject({ published: 'Of Boris', draft: 'Of Ana' });
});
