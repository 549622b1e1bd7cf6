import { generateKeyPairSync, sign } from 'node:crypto';
import { appendFile, mkdir, mkdtemp, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { RehearsalLimits } from './rehearse';
import { keyLine } from './release-manifest';
import { ReleaseStore } from './release-store';
import { serverText, writeRelease } from './testing/some-release';
import { Updates } from './updates';

const { privateKey } = generateKeyPairSync('ed25519');
const stranger = generateKeyPairSync('ed25519').privateKey;
const OLD = '2026-11-01T10:00:00.000Z';
const NEW = '2026-11-20T10:00:00.000Z';

let place: string;
let store: ReleaseStore;
let updates: Updates;
let old: string;

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'updates-'));
  await mkdir(join(place, 'releases'));
  store = new ReleaseStore(join(place, 'releases'));
  const first = new Updates({ store, folders: [place], key: keyLine(privateKey), settings: '' });
  old = await writeRelease(join(place, 'first'), privateKey, OLD);
  await first.look();
  await store.turnTo(old);
  await rm(join(place, 'first'), { recursive: true });
  updates = updatesOf();
});

function updatesOf(more: { readonly limits?: RehearsalLimits } = {}): Updates {
  const key = keyLine(privateKey);
  return new Updates({ store, folders: [join(place, 'stick')], key, settings: '', ...more });
}

const stick = (name = 'autumn') => join(place, 'stick', name);
const served = () => readFile(join(store.served, 'exhibit/kiosk/index.html'), 'utf8');

test('a newer release on a stick is copied, and served only when the screen switches to it', async () => {
  // Our server hides what begins with a dot, and hands out compressed twins by the names of their files.
  const version = await writeRelease(stick(), privateKey, NEW, {
    'server.mjs': serverText(
      'if (/\\/\\.|\\.br$/.test(file)) response.writeHead(404).end(); else response.end(readFileSync(file))',
    ),
    'exhibit/.built-from': 'a1b2',
    'exhibit/kiosk/index.html.br': 'twin',
  });
  await updates.look();
  expect(updates.complaints).toEqual([]);
  expect(updates.ready).toBe(version);
  expect(await served()).toContain(OLD);
  await store.turnTo(version);
  expect(await served()).toContain(NEW);
});

test('an older release on a forgotten stick is left alone, without a word', async () => {
  await writeRelease(stick(), privateKey, '2026-10-01T10:00:00.000Z');
  await updates.look();
  expect(updates.ready).toBe(null);
  expect(updates.complaints).toEqual([]);
});

const damages: readonly (readonly [string, (folder: string) => Promise<void>, RegExp])[] = [
  [
    'with a damaged page',
    (folder) => appendFile(join(folder, 'exhibit/kiosk/index.html'), ' '),
    /exhibit\/kiosk\/index\.html is damaged: copy the release again/,
  ],
  [
    'with a page missing',
    (folder) => unlink(join(folder, 'exhibit/kiosk/index.html')),
    /exhibit\/kiosk\/index\.html is missing: copy the release again/,
  ],
  [
    'with a changed list',
    (folder) => appendFile(join(folder, 'release.json'), ' '),
    /not signed by the museum, or damaged/,
  ],
  [
    'without a signature',
    (folder) => unlink(join(folder, 'release.sig')),
    /not signed by the museum, or damaged/,
  ],
];

test.each(damages)('a release %s is refused with its cure', async (_, damage, cure) => {
  await writeRelease(stick(), privateKey, NEW);
  await damage(stick());
  await updates.look();
  expect(updates.ready).toBe(null);
  expect(updates.complaints[0]).toMatch(cure);
  expect(await served()).toContain(OLD);
});

test('a release that somebody else has signed is refused', async () => {
  await writeRelease(stick(), stranger, NEW);
  await updates.look();
  expect(updates.complaints[0]).toMatch(/not signed by the museum/);
});

test('the message about a stick that was pulled out disappears, and the next stick is read', async () => {
  await writeRelease(stick(), stranger, NEW);
  await updates.look();
  await rm(stick(), { recursive: true });
  await updates.look();
  expect(updates.complaints).toEqual([]);
  const version = await writeRelease(stick('whole'), privateKey, NEW);
  await updates.look();
  expect(updates.ready).toBe(version);
});

test('a list with a path that leads out is refused, though it is signed', async () => {
  await writeFile(join(place, 'outside'), 'x');
  await writeRelease(stick(), privateKey, NEW, { 'exhibit/a/../../b': 'x' });
  const text = (await readFile(join(stick(), 'release.json'), 'utf8')).replace('"b"', '"../b"');
  await writeFile(join(stick(), 'release.json'), text);
  await writeFile(join(stick(), 'release.sig'), sign(null, Buffer.from(text), privateKey));
  await updates.look();
  expect(updates.complaints[0]).toMatch(/of another kind/);
});

describe('a release whose server fails is never shown, and not tried twice', () => {
  test.each([
    ['ends at once', 'process.exit(1);', /does not start/],
    [
      'answers 500',
      serverText('response.writeHead(500).end()'),
      /kiosk\/index\.html is answered with 500/,
    ],
    [
      "has lost the map's worker",
      serverText(
        "if (file.includes('worker')) response.writeHead(404).end(); else response.end(readFileSync(file))",
      ),
      /worker-1\.0\.0\.mjs is answered with 404/,
    ],
    [
      'alters what it serves',
      serverText("response.end(readFileSync(file) + '!')"),
      /comes otherwise than it was made/,
    ],
    // A release that hangs is waited for only as long as this test needs.
    ['never answers', serverText(''), /is not answered/, { ready: 10_000, file: 1000 }],
    ['never starts', 'setInterval(() => {}, 1000);', /does not start/, { ready: 1500, file: 5000 }],
  ])('one that %s', { timeout: 30_000 }, async (_, server, why, limits = undefined) => {
    if (limits !== undefined) updates = updatesOf({ limits });
    const version = await writeRelease(stick(), privateKey, NEW, { 'server.mjs': server });
    await updates.look();
    expect(updates.ready).toBe(null);
    expect(updates.complaints[0]).toMatch(why);
    expect(await served()).toContain(OLD);
    expect((await store.refused())[0]).toContain(version);
    await updates.look();
    expect(updates.complaints[0]).toMatch(why);
    expect(await store.refused()).toHaveLength(1);
  });
});
