import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Accounts, openAccounts } from '../accounts/accounts';
import { administration } from './administration-actions';

const address = 'http://127.0.0.1:8090';
const vera = {
  name: 'Vera',
  email: 'vera@museum.example',
  role: 'author',
  password: 'given to Vera at first',
} as const;

let folder: string;
let accounts: Accounts;
let logged: unknown[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accounts-'));
  logged = [];
  accounts = await openAccounts({
    file: join(folder, 'accounts.db'),
    address,
    secret: 'x'.repeat(32),
    audit: async (event) => void logged.push(event),
  });
});
afterEach(async () => {
  accounts.close();
  await rm(folder, { recursive: true });
});

async function makeVera(): Promise<void> {
  const administrator = {
    id: '1',
    name: 'Administrator',
    email: 'administrator@desk.example',
    role: 'administrator',
    mustChoose: false,
  } as const;
  // Of a desk these actions use its accounts, and its folders for the log alone.
  const { makeAccount } = administration({ accounts } as Parameters<typeof administration>[0]);
  await makeAccount.of(administrator)(vera);
}

async function signIn(password: string): Promise<number> {
  const request = new Request(`${address}/desk/api/auth/sign-in/email/`, {
    method: 'POST',
    headers: { origin: address, 'content-type': 'application/json' },
    body: JSON.stringify({ email: vera.email, password }),
  });
  return (await accounts.answer(request, '127.0.0.1')).status;
}

test('a new account is opened by the password that the administrator gave it, and by nothing else', async () => {
  await makeVera();
  expect(await signIn('Administrator')).toBe(401);
  expect(await signIn(vera.password)).toBe(200);
});

test('the log says which administrator made an account, and never its password', async () => {
  await makeVera();
  expect(logged).toMatchObject([{ by: 'Administrator', account: 'Vera', role: 'author' }]);
  expect(JSON.stringify(logged)).not.toContain(vera.password);
});
