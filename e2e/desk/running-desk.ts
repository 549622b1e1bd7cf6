import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { commands } from '../../server/system/run';
import { folder as exhibit } from '../testing/served';

/** A desk that runs on a copy of some records, as a museum would start it. */
export type RunningDesk = {
  readonly address: string;
  readonly folder: string;
  /** The account that the first start made. */
  readonly email: string;
  readonly password: string;
  readonly close: () => Promise<void>;
};

export async function startDesk(records = 'data/fixtures/whole'): Promise<RunningDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'desk-'));
  await cp(records, join(folder, 'records'), { recursive: true });
  // The public sees an export of these records already, as on a museum's machine.
  const exported = join(folder, '.desk', 'exports', '2026-01-01T00-00-00-000Z');
  await cp(exhibit, exported, { recursive: true });
  await symlink(exported, join(folder, '.desk', 'current'));
  const port = await freePort();
  const child = spawn(process.execPath, [commands.tsx, 'server/desk/start-desk.ts'], {
    env: {
      ...process.env,
      RECORDS: join(folder, 'records'),
      DESK: join(folder, '.desk'),
      PORT: String(port),
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const told = await untilOpen(child);
  const [, email = '', password = ''] = /e-mail\s+(\S+)\s+password\s+(\S+)/.exec(told) ?? [];
  return {
    address: `http://127.0.0.1:${port}`,
    folder,
    email,
    password,
    close: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Passes the door of the desk. */
export async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/desk/sign-in/');
  await page.getByLabel('E-mail').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Chooses a password in the place of the one that was given. */
export async function choosePassword(page: Page, given: string, chosen: string): Promise<void> {
  await page.locator('input[name=old]').fill(given);
  await page.locator('input[name=fresh]').fill(chosen);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('heading', { name: 'Records' }).waitFor();
}

/** What it said until it was open. It is heard to its end: a pipe that nobody reads stops who writes. */
function untilOpen(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = '';
    child.stdout?.on('data', (part) => {
      told += part;
      if (told.includes('The desk is open')) resolve(told);
    });
    child.once('exit', () => reject(new Error(`the desk did not open: ${told}`)));
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  server.close();
  await once(server, 'close');
  if (typeof bound !== 'object' || bound === null) throw new Error('no port is free');
  return bound.port;
}
