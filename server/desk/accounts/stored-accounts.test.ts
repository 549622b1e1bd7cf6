import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { openStoredAccounts } from './stored-accounts';

// A password is made hard to guess by being slow to check.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const ana = { email: 'ana@museum.example', name: 'Ana', role: 'author' } as const;

let desk: string;
const open = () =>
  openStoredAccounts({ desk, address: 'http://127.0.0.1:8090', audit: async () => undefined });

beforeEach(async () => {
  desk = await mkdtemp(join(tmpdir(), 'accounts-'));
  const { accounts } = await open();
  await accounts.make({ ...ana, password: 'five words are a password' });
  accounts.close();
});

test('accounts are there after the next start', async () => {
  const { accounts, mended } = await open();
  expect([mended, (await accounts.list()).map(({ name }) => name)]).toEqual([[], ['Ana']]);
  accounts.close();
});

const damages: Readonly<Record<string, (whole: Buffer) => Buffer>> = {
  'is another file': () => Buffer.from('garbage '.repeat(1000)),
  'was cut off': (whole) => whole.subarray(0, Math.floor(whole.length / 2)),
  'has a page that cannot be read': (whole) => Buffer.from(whole).fill(255, 4096, 8192),
};

test.each(Object.entries(damages))(
  'a file of accounts that %s is put aside and named, and the desk has a first account again',
  async (_name, damage) => {
    const file = join(desk, 'accounts.db');
    await writeFile(file, damage(await readFile(file)));
    const { accounts, mended } = await open();
    expect(mended).toMatchObject([{ path: 'accounts.db', found: 'damaged', restored: false }]);
    expect(await readdir(join(desk, 'damaged'))).toHaveLength(1);
    expect(await accounts.makeFirst()).not.toBeNull();
    accounts.close();
  },
);

test('a secret that was cut off is replaced by a new one', async () => {
  await writeFile(join(desk, 'secret'), 'ab');
  (await open()).accounts.close();
  expect(await readFile(join(desk, 'secret'), 'utf8')).toMatch(/^[0-9a-f]{64}$/);
});
