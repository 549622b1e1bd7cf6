import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { type Accounts, openAccounts } from './accounts';
import { auditLog, lastEntries } from './audit-log';
import { PATH } from './library';

// A password is made hard to guess by being slow to check.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const address = 'http://127.0.0.1:8090';
const ana = { email: 'ana@museum.example', name: 'Ana', role: 'author' } as const;
const password = 'five words are a password';

let log: string;
let accounts: Accounts;

beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'accounts-'));
  log = join(folder, 'audit.log');
  accounts = await openAccounts({
    file: join(folder, 'accounts.db'),
    address,
    secret: 'b6f3c1d09a7e4f5288d1c0e3a9f47b62',
    audit: auditLog(log, () => Date.UTC(2026, 10, 27)),
  });
});

function ask(
  what: string,
  body: object,
  headers: Readonly<Record<string, string>> = {},
  from = '10.0.0.1',
) {
  const request = new Request(`${address}${PATH}${what}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address, ...headers },
    body: JSON.stringify(body),
  });
  return accounts.answer(request, from);
}

const signIn = (as: object = {}, headers = {}, from = '10.0.0.1') =>
  ask('/sign-in/email', { email: ana.email, password, ...as }, headers, from);
const cookieOf = (answer: Response) => answer.headers.get('set-cookie')?.split(';')[0] ?? '';
const holding = (cookie: string) => new Headers({ cookie });

test('the first account is made once, and its password opens the desk', async () => {
  const first = await accounts.makeFirst();
  expect(first?.password).toMatch(/^[\w-]{16}$/);
  const answer = await signIn(first ?? {});
  expect(answer.status).toBe(200);
  expect(await accounts.accountOf(holding(cookieOf(answer)))).toMatchObject({
    role: 'administrator',
  });
  expect(await accounts.makeFirst()).toBeNull();
});

test('scripts and other sites cannot use a session, and it ends when the curator signs out', async () => {
  await accounts.make({ ...ana, password });
  const answer = await signIn();
  expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Strict/i);
  const cookie = cookieOf(answer);
  expect(await accounts.accountOf(holding(cookie))).toMatchObject({ name: 'Ana', role: 'author' });
  expect((await ask('/sign-out', {}, { cookie })).status).toBe(200);
  expect(await accounts.accountOf(holding(cookie))).toBeNull();
});

test('a request without a session, or with an invented one, has no account', async () => {
  expect(await accounts.accountOf(new Headers())).toBeNull();
  expect(await accounts.accountOf(holding('better-auth.session_token=abc.def'))).toBeNull();
});

test('nobody signs up, signs in from another site, or chooses a short password', async () => {
  expect((await ask('/sign-up/email', { ...ana, password })).status).toBe(404);
  await accounts.make({ ...ana, password });
  expect((await signIn({}, { origin: 'http://elsewhere.example' })).status).toBe(403);
  await expect(
    accounts.make({ ...ana, email: 'b@museum.example', password: 'short' }),
  ).rejects.toThrow();
});

test('after six failures a machine and an account have to wait, and others need not', async () => {
  await accounts.make({ ...ana, password });
  const tries: number[] = [];
  for (let n = 0; n < 7; n += 1)
    tries.push((await signIn({ password: 'a wrong password' })).status);
  expect(tries).toEqual([401, 401, 401, 401, 401, 401, 429]);
  expect((await signIn()).status).toBe(429);
  // Neither the same machine with another account nor another machine with the same one gets round it.
  expect((await signIn({ email: 'b@museum.example' })).status).toBe(429);
  expect((await signIn({}, {}, '10.0.0.2')).status).toBe(429);
  await accounts.make({ ...ana, name: 'B', email: 'b@museum.example', password });
  expect((await signIn({ email: 'b@museum.example' }, {}, '10.0.0.2')).status).toBe(200);
});

test('tries that come at once are counted as they come', async () => {
  await accounts.make({ ...ana, password });
  const attempts = Array.from({ length: 12 }, () => signIn({ password: 'a wrong password' }));
  const answers = (await Promise.all(attempts)).map(({ status }) => status);
  expect(answers.filter((status) => status === 401)).toHaveLength(6);
  expect(answers.filter((status) => status === 429)).toHaveLength(6);
});

test('two accounts that are made at once do not get one name, and none gets a name that the history cannot hold', async () => {
  const twins = ['a', 'b'].map((id) =>
    accounts.make({ ...ana, email: `${id}@museum.example`, password }),
  );
  const results = await Promise.allSettled(twins);
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  for (const name of ['Ana\nBoris', 'Ana <b>', 'desk'])
    await expect(
      accounts.make({ ...ana, name, email: 'c@museum.example', password }),
    ).rejects.toThrow('the name of a person');
});

test('nobody changes their own account, so that a desk always has an administrator', async () => {
  await accounts.make({ ...ana, password });
  const [own] = await accounts.list();
  if (own === undefined) throw new Error('no account was made');
  await expect(accounts.change(own.id, 'gone', own)).rejects.toThrow('another administrator');
  const other = { ...own, id: 'another' };
  await expect(accounts.change('unknown', 'gone', other)).rejects.toThrow('no such account');
});

test('a curator who forgot a password gets another one, which has to be changed, and the old one opens nothing', async () => {
  await accounts.make({ ...ana, password });
  const [own] = await accounts.list();
  if (own === undefined) throw new Error('no account was made');
  const cookie = cookieOf(await signIn());
  await accounts.change(own.id, { password: 'given to Ana again' }, { ...own, id: 'another' });
  expect(await accounts.accountOf(holding(cookie))).toBeNull();
  expect((await signIn()).status).toBe(401);
  const answer = await signIn({ password: 'given to Ana again' });
  expect(await accounts.accountOf(holding(cookieOf(answer)))).toMatchObject({ mustChoose: true });
});

test('the audit log tells what happened, a line each, and no password', async () => {
  const at = '2026-11-27T00:00:00.000Z';
  await accounts.make({ ...ana, password }, 'Vesna');
  await signIn({ password: 'a wrong password' });
  await signIn({ email: 'password@museum.example' });
  const cookie = cookieOf(await signIn());
  await ask('/sign-out', {}, { cookie });
  const text = await readFile(log, 'utf8');
  expect(
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { at, what: 'account made', by: 'Vesna', account: 'Ana', role: 'author' },
    { at, what: 'sign-in', by: 'Ana', from: '10.0.0.1', status: 401 },
    { at, what: 'sign-in', by: 'nobody known', from: '10.0.0.1', status: 401 },
    { at, what: 'sign-in', by: 'Ana', from: '10.0.0.1', status: 200 },
    { at, what: 'sign-out', by: 'Ana', from: '10.0.0.1', status: 200 },
  ]);
  expect(text).not.toContain('password');
  expect(await lastEntries(log)).toHaveLength(5);
  expect((await lastEntries(log))[0]).toMatchObject({ what: 'sign-out' });
});
