import { afterEach, expect, test, vi } from 'vitest';
import { readFolder } from './read-folder';
import { versionOf } from './version';

const { records } = await readFolder('data/fixtures/whole');
const version = versionOf(records);

afterEach(() => vi.unstubAllEnvs());

test('a version is short enough to be copied by hand', () => {
  expect(version.id).toMatch(/^[0-9a-f]{8}$/);
});

test('the same records have the same version, in whatever order their files are read', () => {
  const events = [...records.events].reverse();
  expect(versionOf({ ...records, events }).id).toBe(version.id);
});

test('a changed word anywhere makes another version', () => {
  const [first, ...others] = records.sources;
  if (first === undefined) throw new Error('the fixtures have no source');
  const changed = { ...records, sources: [{ ...first, title: `${first.title}!` }, ...others] };
  expect(versionOf(changed).id).not.toBe(version.id);
});

test('a version has the day of the build', () => {
  vi.stubEnv('BUILT_ON', '2027-04-01');
  expect(versionOf(records).day).toBe('2027-04-01');
});
