import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  atDesk,
  by,
  filesOf,
  foldersIn,
  publishes,
  SEEN,
  seenAt,
  twoDesksEach,
} from '../testing/two-desks';

const desks = twoDesksEach();

test('without the password, the server or the network nothing is changed, and the message says what to do', async () => {
  const before = await filesOf(desks.first);
  await publishes(desks.second, 'Boris', 'Of Boris');
  await desks.shared(desks.second);
  for (const [remote, cure] of [
    [{ password: 'wrong' }, /the user or the password is wrong/],
    [{ address: 'http://127.0.0.1:9/exhibit.git' }, /nothing answers there/],
    [{ address: 'http://git.invalid/exhibit.git' }, /no server of this name|no name can be/],
  ] as const)
    expect(await desks.shared(desks.first, remote)).toEqual([expect.stringMatching(cure)]);
  expect(await filesOf(desks.first)).toEqual(before);
});

test('a server that breaks off, a repository that is none, and one of others change nothing', async () => {
  const before = await filesOf(desks.first);
  await publishes(desks.second, 'Boris', 'Of Boris');
  await desks.shared(desks.second);
  desks.server.next.isCutOff = true;
  expect(await desks.shared(desks.first)).toEqual([expect.stringMatching(/broke off/)]);
  desks.server.next.isCutOff = false;
  const other = desks.server.address.replace('exhibit', 'other');
  expect(await desks.shared(desks.first, { address: other })).toEqual([
    expect.stringMatching(/no such repository/),
  ]);
  const stranger = foldersIn(join(desks.root, 'stranger'));
  await cp(join(desks.first.records, 'places'), join(stranger.records, 'places'), {
    recursive: true,
  });
  expect(await desks.shared(stranger)).toEqual([expect.stringMatching(/no common beginning/)]);
  expect(await filesOf(desks.first)).toEqual(before);
  expect(await desks.shared(desks.first)).toHaveLength(2);
});

test('a file that no desk could have written is not merged', async () => {
  const add = (path: string, text: string) => {
    const blob = desks.server.git('hash-object -w --stdin', text);
    desks.server.git('read-tree main');
    desks.server.git(`update-index --add --cacheinfo 100644,${blob},${path}`);
    const commit = desks.server.git(
      `commit-tree -p main -m by-hand ${desks.server.git('write-tree')}`,
    );
    desks.server.git(`update-ref refs/heads/main ${commit}`);
  };
  const before = await filesOf(desks.first);
  const main = desks.server.git('rev-parse main');
  for (const [path, text, cure] of [
    ['README.md', 'hello', /README.md, which is of no desk/],
    ['records/places/testgrad.json', '{"id": "testgrad"}', /cannot be read here \(checked/],
    [`records/files/${'0'.repeat(32)}-1x1.webp`, 'x', /not what its name says/],
  ] as const) {
    add(path, text);
    expect(await desks.shared(desks.first)).toEqual([expect.stringMatching(cure)]);
    desks.server.git(`update-ref refs/heads/main ${main}`);
  }
  expect(await filesOf(desks.first)).toEqual(before);
});

test('while the desk runs nothing is shared', async () => {
  await writeFile(join(desks.first.desk, 'lock'), String(process.ppid));
  expect(await desks.shared(desks.first)).toEqual([
    expect.stringMatching(/another desk \(process \d+\)/),
  ]);
});

test('if the records of two desks contradict each other the public sees what it saw before, and the message says so', async () => {
  await atDesk(desks.first, async (store) => {
    const exhibit = { kind: 'exhibits', id: 'exhibit' } as const;
    const on = store.versionsNow('exhibits', 'exhibit');
    await store.publish([{ ...exhibit, record: null, on }], by('Ana'));
  });
  await publishes(desks.first, 'Ana', 'Renamed');
  await desks.shared(desks.first);
  const lines = await desks.shared(desks.second);
  expect(lines[0]).toBe('exhibits/exhibit: taken away at another desk; nothing is to be done');
  expect(lines.at(-1)).toMatch(/do not go together yet/);
  expect(await seenAt(desks.second)).toBe('Testgrad');
});

test('an export that was cut off is built by the next share', async () => {
  await publishes(desks.first, 'Ana', 'Renamed');
  await desks.shared(desks.first);
  await desks.shared(desks.second, {}, () => Promise.reject(new Error('as if the power')));
  expect(await seenAt(desks.second)).toBe('Testgrad');
  expect(await desks.shared(desks.second)).toEqual([SEEN]);
  expect(await seenAt(desks.second)).toBe('Renamed');
});
