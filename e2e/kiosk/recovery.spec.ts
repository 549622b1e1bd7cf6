import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { someKiosk } from '../../data/testing/some-kiosk';
import { commands } from '../../server/system/run';
import { ancestorsOf, processesWith } from '../testing/processes';
import { freePort, healthOf } from '../testing/running-kiosk';
import { folder } from '../testing/served';

/** Starts a screen as `npm run kiosk` does, with a headless browser. */
async function startKiosk() {
  const place = await mkdtemp(join(tmpdir(), 'recovery-'));
  const port = await freePort();
  const settings = join(place, 'kiosk.json');
  await writeFile(settings, JSON.stringify({ ...someKiosk, port }));
  const counts = join(place, 'visits.csv');
  const args = ['--settings', settings, '--folder', folder, '--counts', counts, '--headless'];
  const kiosk = spawn(process.execPath, [commands.tsx, 'server/kiosk/start-kiosk.ts', ...args], {
    stdio: 'ignore',
  });
  return { kiosk, port, settings };
}

test.describe.configure({ mode: 'serial', timeout: 240_000 });

test.describe('a screen that nobody looks after', () => {
  let kiosk: ChildProcess;
  let port: number;
  let settings: string;

  test.beforeAll(async () => {
    ({ kiosk, port, settings } = await startKiosk());
  });
  test.afterAll(() => {
    kiosk.kill('SIGTERM');
  });

  test('the first page draws, and the health page says so', async () => {
    await expect.poll(() => healthOf(port), { timeout: 90_000 }).toMatch(/The page drew \d+ s ago/);
  });

  test('a killed server is restarted within fifteen seconds', async () => {
    for (const id of processesWith('kiosk/release-server.ts', settings))
      process.kill(id, 'SIGKILL');
    await expect.poll(() => healthOf(port), { timeout: 15_000 }).toContain('the server had ended');
  });

  test('a page that hangs is restarted within a minute', async () => {
    const [parent] = processesWith('kiosk-profile', `:${port}/kiosk/`);
    expect(parent).toBeDefined();
    const renderers = processesWith('--type=renderer').filter((id) =>
      ancestorsOf(id).includes(parent ?? -1),
    );
    expect(renderers.length).toBeGreaterThan(0);
    for (const id of renderers) process.kill(id, 'SIGSTOP');
    await expect
      .poll(() => healthOf(port), { timeout: 60_000 })
      .toContain('the page gave no sign of life');
    await expect.poll(() => healthOf(port), { timeout: 60_000 }).toMatch(/The page drew \d s ago/);
  });
});
