import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import {
  atDesk,
  by,
  filesOf,
  museumIn,
  publishes,
  SEEN,
  seedOfTwo,
  seenAt,
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

test('without the password, the server or the network nothing is changed, and the cure is told', async () => {
  const before = await filesOf(here.first);
  await publishes(here.second, 'Boris', 'Of Boris');
  await here.shared(here.second);
  for (const [remote, cure] of [
    [{ password: 'wrong' }, /user or password are wrong/],
    [{ address: 'http://127.0.0.1:9/exhibit.git' }, /nothing answers there/],
    [{ address: 'http://git.invalid/exhibit.git' }, /no server of this name|no name can be/],
  ] as const)
    expect(await here.shared(here.first, remote)).toEqual([expect.stringMatching(cure)]);
  expect(await filesOf(here.first)).toEqual(before);
});

test('a server that breaks off, a repository that is none, and one of others change nothing', async () => {
  const before = await filesOf(here.first);
  await publishes(here.second, 'Boris', 'Of Boris');
  await here.shared(here.second);
  here.server.next.isCutOff = true;
  expect(await here.shared(here.first)).toEqual([expect.stringMatching(/broke off/)]);
  here.server.next.isCutOff = false;
  const other = here.server.address.replace('exhibit', 'other');
  expect(await here.shared(here.first, { address: other })).toEqual([
    expect.stringMatching(/no such repository/),
  ]);
  const stranger = museumIn(join(here.root, 'stranger'));
  await cp(join(here.first.records, 'places'), join(stranger.records, 'places'), {
    recursive: true,
  });
  expect(await here.shared(stranger)).toEqual([expect.stringMatching(/no common beginning/)]);
  expect(await filesOf(here.first)).toEqual(before);
  expect(await here.shared(here.first)).toHaveLength(2);
});

test('what no desk has written is not taken', async () => {
  const add = (path: string, text: string) => {
    const blob = here.server.git('hash-object -w --stdin', text);
    here.server.git('read-tree main');
    here.server.git(`update-index --add --cacheinfo 100644,${blob},${path}`);
    const commit = here.server.git(
      `commit-tree -p main -m by-hand ${here.server.git('write-tree')}`,
    );
    here.server.git(`update-ref refs/heads/main ${commit}`);
  };
  const before = await filesOf(here.first);
  const main = here.server.git('rev-parse main');
  for (const [path, text, cure] of [
    ['README.md', 'hello', /README.md, which is of no desk/],
    ['records/places/testgrad.json', '{"id": "testgrad"}', /cannot be read here \(checked/],
    [`records/files/${'0'.repeat(32)}-1x1.webp`, 'x', /not what its name says/],
  ] as const) {
    add(path, text);
    expect(await here.shared(here.first)).toEqual([expect.stringMatching(cure)]);
    here.server.git(`update-ref refs/heads/main ${main}`);
  }
  expect(await filesOf(here.first)).toEqual(before);
});

test('while the desk runs nothing is shared', async () => {
  await writeFile(join(here.first.desk, 'lock'), String(process.ppid));
  expect(await here.shared(here.first)).toEqual([
    expect.stringMatching(/another desk \(process \d+\)/),
  ]);
});

test('the records of two desks that do not go together are told, and the public sees what it saw', async () => {
  await atDesk(here.first, async (store) => {
    const exhibit = { kind: 'exhibits', id: 'exhibit' } as const;
    const on = store.versionsNow('exhibits', 'exhibit');
    await store.publish([{ ...exhibit, record: null, on }], by('Ana'));
  });
  await publishes(here.first, 'Ana', 'Renamed');
  await here.shared(here.first);
  const lines = await here.shared(here.second);
  expect(lines[0]).toBe('exhibits/exhibit: taken away at another desk; nothing is to be done');
  expect(lines.at(-1)).toMatch(/do not go together yet/);
  expect(await seenAt(here.second)).toBe('Testgrad');
});

test('an export that was cut off is built by the next share', async () => {
  await publishes(here.first, 'Ana', 'Renamed');
  await here.shared(here.first);
  await here.shared(here.second, {}, () => Promise.reject(new Error('as if the power')));
  expect(await seenAt(here.second)).toBe('Testgrad');
  expect(await here.shared(here.second)).toEqual([SEEN]);
  expect(await seenAt(here.second)).toBe('Renamed');
});
