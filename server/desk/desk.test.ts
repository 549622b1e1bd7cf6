import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { recordViewSchema } from '../../data/edit/contract/record-requests';
import type { Accounts } from './accounts/accounts';
import type { Account, DeskActor } from './accounts/desk-actor';
import { may } from './accounts/permissions';
import { Desk } from './desk';
import { HttpError } from './errors/http-error';
import type { Store } from './store/store';
import { NO_VERSION } from './store/versions';
import { everyAction, everything } from './testing/every-action';
import { somebody } from './testing/test-accounts';
import { deskOfFixtures } from './testing/test-desk';

// Each waits for the disk some hundred times.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const MARKER = 'a-word-that-nobody-outside-may-read';
const address = 'http://127.0.0.1:8090';

let store: Store;
let desk: Desk;
let made: string[];
beforeEach(async () => {
  const { folders, ...opened } = await deskOfFixtures();
  store = opened.store;
  made = [];
  // Of the accounts the desk needs these: who asks is handed in below.
  const accounts = {
    accountOf: async () => null,
    list: async () => [],
    make: async ({ name }: Account) => void made.push(name),
    change: async (id: string) => void made.push(id),
  } as unknown as Accounts;
  desk = new Desk({
    store,
    accounts,
    audit: async () => undefined,
    mended: [],
    folders,
    build: async () => false,
    address,
  });
  await store.saveDraft(
    { kind: 'places', id: 'testgrad', on: store.published('places', 'testgrad')?.version ?? '' },
    { ...Object(store.published('places', 'testgrad')?.value), deskNote: MARKER },
    { author: 'Ana', reason: 'draft saved', at: 0 },
  );
});
afterEach(() => store.close());

/** What was given, or how it was refused. The stale version that is sent conflicts only where the actor has the right. */
async function tried(ask: (actor: DeskActor) => unknown, actor: DeskActor): Promise<unknown> {
  try {
    return { given: await ask(actor) };
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    const { status, refusal } = error;
    const isOfRecord = ['changed-meanwhile', 'not-published'].includes(refusal.code);
    return isOfRecord ? { given: refusal } : { status, refusal };
  }
}

test('each action is done for the roles that have its permission, and a refusal says nothing of a record', async () => {
  for (const { name, permission, ask } of everyAction(desk, store)) {
    for (const role of ['author', 'reviewer', 'administrator'] as const) {
      const answer = await tried(ask, somebody(role));
      if (may(role, permission)) expect(answer, `${name} as ${role}`).toHaveProperty('given');
      else expect(answer, `${name} as ${role}`).toMatchObject({ status: 403 });
    }
    const strangers = [
      await tried(ask, null),
      await tried(ask, somebody('administrator', { mustChoose: true })),
    ];
    expect(strangers, name).toMatchObject([{ status: 401 }, { status: 403 }]);
    expect(JSON.stringify(strangers)).not.toContain(MARKER);
  }
});

test('nothing that was refused has been done', async () => {
  const before = await store.history.head();
  for (const { ask } of everyAction(desk, store)) await tried(ask, null);
  expect(await store.history.head()).toBe(before);
  expect(made).toEqual([]);
});

test('a change from a page of another site is refused before anything of it is read', async () => {
  const answer = await desk.answer(
    changeFrom('http://elsewhere.example'),
    ({ publishing }) => publishing.publish,
    mustNotBeReached,
  );
  expect(answer.status).toBe(403);
});

test('somebody without the right is refused before anything that was sent is read', async () => {
  const request = changeFrom(address);
  const answer = await desk.answer(
    request,
    ({ publishing }) => publishing.publish,
    mustNotBeReached,
  );
  expect(answer.status).toBe(401);
  expect(await answer.json()).toEqual({ code: 'sign-in-first' });
  expect(request.bodyUsed).toBe(false);
});

function changeFrom(origin: string): Request {
  return new Request(`${address}/desk/api/publish/`, {
    method: 'POST',
    headers: { origin },
    body: '{}',
  });
}

async function mustNotBeReached(): Promise<never> {
  throw new Error('this must not be reached');
}

test('a new record is saved under its own name, and under no other', async () => {
  const author = somebody('author');
  const place = { kind: 'places', id: 'new-place', on: NO_VERSION } as const;
  const save = desk.allow(author, ({ drafts }) => drafts.save);
  expect(
    await tried(() => save(place, { record: { id: 'another' }, reason: '' }), author),
  ).toMatchObject({ status: 422, refusal: { code: 'id-fixed' } });
  const view = await save(place, { record: { id: 'new-place' }, reason: '' });
  expect(view.version).toBe(store.draft('places', 'new-place')?.version);
  const list = desk.allow(author, ({ reading }) => reading.list);
  expect(list({ ...everything, sought: 'new-place' }, 'en').rows).toMatchObject([
    { id: 'new-place', state: 'draft', isNew: true },
  ]);
});

test('a save is answered with the whole new state of the record', async () => {
  const save = desk.allow(somebody('author'), ({ drafts }) => drafts.save);
  const on = store.versionNow('places', 'testgrad');
  const view = await save(
    { kind: 'places', id: 'testgrad', on },
    { record: { id: 'testgrad' }, reason: '' },
  );
  expect(view).toMatchObject({ draft: { record: { id: 'testgrad' }, state: 'draft' } });
  expect(view.problems.length).toBeGreaterThan(0);
  expect(recordViewSchema.safeParse(JSON.parse(JSON.stringify(view))).data).toEqual(view);
});
