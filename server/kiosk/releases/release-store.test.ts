import { generateKeyPairSync } from 'node:crypto';
import real, { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { damageIn, keyLine, readManifest } from './release-manifest';
import { ReleaseStore } from './release-store';
import { writeRelease } from './testing/some-release';

type ReleaseDisk = NonNullable<ConstructorParameters<typeof ReleaseStore>[1]>;

/** Steps to the disk until the power is cut. */
let stepsLeft = Number.POSITIVE_INFINITY;

const disk: ReleaseDisk = {
  copyFile: cut('copyFile'),
  mkdir: cut('mkdir'),
  rename: cut('rename'),
  rm: cut('rm'),
  symlink: cut('symlink'),
};

function cut<Name extends keyof ReleaseDisk>(name: Name): ReleaseDisk[Name] {
  const step = (...args: unknown[]) => {
    stepsLeft -= 1;
    if (stepsLeft < 0) throw new Error('the power was cut');
    return Reflect.apply(real[name], real, args);
  };
  return step as ReleaseDisk[Name]; // it passes on whatever it is given
}

const { privateKey } = generateKeyPairSync('ed25519');
let place: string;
let store: ReleaseStore;
let versions: string[];

beforeEach(async () => {
  stepsLeft = Number.POSITIVE_INFINITY;
  place = await mkdtemp(join(tmpdir(), 'store-'));
  versions = [];
  for (const day of ['01', '02']) {
    const made = `2026-11-${day}T10:00:00.000Z`;
    versions.push(await writeRelease(join(place, day), privateKey, made));
  }
  store = new ReleaseStore(join(place, 'releases'), disk);
  await take('01');
  await store.turnTo(versions[0] ?? '');
});

async function take(day: string): Promise<void> {
  const read = await readManifest(join(place, day), keyLine(privateKey));
  if ('faults' in read) throw new Error(read.faults.join());
  expect(await store.take(join(place, day), read.manifest)).toEqual([]);
}

/** The version that is served, after it was looked at byte by byte. */
async function soundCurrent(): Promise<string> {
  const manifest = await store.manifest();
  if (manifest === null) throw new Error('nothing is served');
  expect(await damageIn(store.served, manifest)).toEqual([]);
  expect(await store.current()).toBe(manifest.version);
  return manifest.version;
}

test('after a failed trial the previous release is served, and the staff can read why', async () => {
  await take('02');
  await store.turnTo(versions[1] ?? '');
  expect(await store.onTrial()).toBe(true);
  expect(await store.turnBack('its page did not draw')).toBe(true);
  expect(await soundCurrent()).toBe(versions[0]);
  expect(await store.onTrial()).toBe(false);
  expect(await store.refused()).toEqual([`${versions[1]}: its page did not draw`]);
});

test('after a passed trial only the release and the previous one are stored', async () => {
  await take('02');
  await store.turnTo(versions[1] ?? '');
  await store.confirm();
  const third = await writeRelease(join(place, '03'), privateKey, '2026-11-03T10:00:00.000Z');
  await take('03');
  await store.turnTo(third);
  await store.confirm();
  expect(await soundCurrent()).toBe(third);
  const kept = (await readdir(store.root)).filter((name) => name.startsWith('2026'));
  expect(kept.sort()).toEqual([versions[1], third].sort());
});

test('a first release stays, since there is none to go back to', async () => {
  expect(await store.turnBack('its page did not draw')).toBe(false);
  expect(await soundCurrent()).toBe(versions[0]);
});

test('a power cut at any step leaves the old release or the new one complete', async () => {
  let steps = 0;
  for (let cut = 0; ; cut += 1) {
    stepsLeft = cut;
    try {
      await take('02');
      await store.turnTo(versions[1] ?? '');
      await store.turnBack('its page did not draw');
      await store.turnTo(versions[1] ?? '');
      await store.confirm();
      break;
    } catch (error) {
      expect(error).toMatchObject({ message: 'the power was cut' });
    }
    stepsLeft = Number.POSITIVE_INFINITY;
    steps += 1;
    expect(versions).toContain(await soundCurrent());
  }
  expect(steps).toBeGreaterThan(10);
  expect(await soundCurrent()).toBe(versions[1]);
  expect(await readFile(join(store.served, 'exhibit/kiosk/index.html'), 'utf8')).toContain('11-02');
});
