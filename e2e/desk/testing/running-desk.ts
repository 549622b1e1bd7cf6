import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type APIRequestContext, type Page, request } from '@playwright/test';
import { commands } from '../../../server/system/run';
import { folder as exhibit } from '../../testing/served';

/** A desk in a process of its own, on a copy of some records. */
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
  // Without an export of these records the desk would build one at its start.
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
  const printed = await untilOpen(child);
  const [, email = '', password = ''] = /e-mail\s+(\S+)\s+password\s+(\S+)/.exec(printed) ?? [];
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

/** The password that every account of these tests has chosen after its first sign-in. */
export const CHOSEN = 'five words are a password';

/** Signs an account in over HTTP for the first time and chooses `CHOSEN` as its password. */
export async function firstSession(
  address: string,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<APIRequestContext> {
  const session = await request.newContext({
    baseURL: address,
    extraHTTPHeaders: { origin: address },
    timeout: 120_000,
  });
  await session.post('/desk/api/auth/sign-in/email/', { data: { email, password } });
  const passwords = { currentPassword: password, newPassword: CHOSEN };
  const chosen = await session.post('/desk/api/auth/change-password/', { data: passwords });
  if (!chosen.ok()) throw new Error(await chosen.text());
  return session;
}

/** Fills in and sends the desk's sign-in page. */
export async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/desk/sign-in/');
  await page.getByLabel('E-mail').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Fills in and sends the page that asks for a new password after the first sign-in. */
export async function choosePassword(page: Page, given: string, chosen: string): Promise<void> {
  await page.locator('input[name=old]').fill(given);
  await page.locator('input[name=fresh]').fill(chosen);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('heading', { name: 'Records' }).waitFor();
}

/** What the desk printed until it was open. Its output is read to the end, since a full pipe would stop the desk. */
function untilOpen(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout?.on('data', (part) => {
      printed += part;
      if (printed.includes('The desk is open')) resolve(printed);
    });
    child.once('exit', () => reject(new Error(`the desk did not open: ${printed}`)));
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
