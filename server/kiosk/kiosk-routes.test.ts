import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { someKiosk } from '../../data/testing/some-kiosk';
import type { RunningServer } from '../serve/serve';
import { hashPin } from './pin';
import type { Pulse } from './releases/server-word';
import { serveKiosk } from './serve-kiosk';

// Two hundred visits write a file each, which takes some seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let folder: string;
let served: RunningServer;
const alive: Pulse[] = [];
let timesLeft = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'routes-'));
  await writeFile(join(folder, 'index.html'), '<p>start</p>');
  await writeFile(join(folder, '.built-from'), 'a1b2c3d4e5f6');
  served = await serveKiosk({
    folder,
    settings: { ...someKiosk, port: 0, staffPin: hashPin('2718') },
    counts: join(folder, 'visits.csv'),
    alive: (pulse) => alive.push(pulse),
    left: () => {
      timesLeft += 1;
    },
    health: async () => '<p>well</p>',
  });
});

afterAll(() => served.close());

const post = (path: string, body: string, headers = {}) =>
  fetch(`${served.address}${path}`, { method: 'POST', body, headers });

test('the page gets the settings, and nothing of the PIN', async () => {
  const text = await (await fetch(`${served.address}kiosk/settings.json`)).text();
  expect(JSON.parse(text)).toMatchObject({ screen: 'hall-1', leavable: true });
  expect(text).not.toMatch(/scrypt|port/);
});

test('a visit in a language of this screen is counted, and nothing else', async () => {
  expect((await post('kiosk/visit', 'en')).status).toBe(204);
  expect((await post('kiosk/visit', 'de')).status).toBe(400);
  expect((await post('kiosk/visit', `en,${'x'.repeat(500)}`)).status).toBe(413);
  expect(await readFile(join(folder, 'visits.csv'), 'utf8')).toMatch(/,en,hall-1,1\n$/);
});

test('of two hundred visits nothing is stored that would tell one from another', async () => {
  const told = {
    'User-Agent': 'SENTINEL',
    'X-Forwarded-For': '203.0.113.9',
    Cookie: 'id=SENTINEL',
  };
  for (let visit = 0; visit < 200; visit += 1) {
    const answer = await post(`kiosk/visit?from=SENTINEL${visit}`, 'sr-Latn', told);
    expect(answer.headers.get('set-cookie')).toBe(null);
  }
  const stored = await Promise.all(
    (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')),
  );
  expect(stored.join()).not.toMatch(/SENTINEL|203\.0\.113/);
  expect(stored.join()).toMatch(/,sr-Latn,hall-1,200\n/);
});

test('the page reports that it draws, and learns when a newer export is served', async () => {
  expect((await post('kiosk/alive', 'resting a1b2c3d4')).status).toBe(204);
  expect((await post('kiosk/alive', 'visit 99999999')).status).toBe(205);
  expect(alive).toEqual([
    { resting: true, current: true },
    { resting: false, current: false },
  ]);
});

test('only the PIN ends the screen', async () => {
  expect((await post('kiosk/leave', '0000')).status).toBe(403);
  expect(timesLeft).toBe(0);
  expect((await post('kiosk/leave', '2718')).status).toBe(204);
  await expect.poll(() => timesLeft).toBe(1);
});

test('a page of another origin is refused, and so is an unknown address', async () => {
  expect((await post('kiosk/alive', '', { Origin: 'http://evil.example' })).status).toBe(403);
  expect((await post('kiosk/nothing', '')).status).toBe(405);
  expect((await fetch(`${served.address}kiosk/nothing.json`)).status).toBe(404);
});

test('the staff see how the screen does', async () => {
  const answer = await fetch(`${served.address}kiosk/health/`);
  expect(await answer.text()).toBe('<p>well</p>');
  expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
});
