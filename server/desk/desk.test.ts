import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Account, Accounts } from './accounts/accounts';
import type { DeskActor } from './accounts/authorize';
import { may, type Role } from './accounts/permissions';
import { orderOf } from './activity/order';
import { Desk } from './desk';
import { HttpError } from './errors/http-error';
import type { Store } from './store/store';
import { NOTHING } from './store/versions';
import { deskOfFixtures } from './testing/test-desk';

// Each waits for the disk some hundred times.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const MARKER = 'a-word-that-nobody-outside-may-read';
const address = 'http://127.0.0.1:8090';

let store: Store;
let desk: Desk;
let made: string[];
let chapters: readonly string[];
/** One black pixel, as PNG. */
const pixels = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==',
  'base64',
);
const somePicture = 'f7d74f3d5852c1c3fa13f2e68d15eb28-800x500.webp';

beforeEach(async () => {
  const { folders, ...opened } = await deskOfFixtures();
  store = opened.store;
  made = [];
  chapters = orderOf(store, 'chapters').map(({ id }) => id);
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

function somebody(role: Role, more: Partial<Account> = {}): Account {
  return {
    id: role,
    name: role,
    email: `${role}@museum.example`,
    role,
    mustChoose: false,
    ...more,
  };
}

const target = { kind: 'places', id: 'testgrad', on: 'a stale version' } as const;
const query = {
  kind: null,
  state: null,
  sought: '',
  unread: false,
  sort: 'title',
  page: 0,
} as const;

/** Everything that can be asked of the desk, with the right that it needs. */
const asked = {
  list: ['read', (by: DeskActor) => desk.list(by, query)],
  mended: ['read', (by: DeskActor) => desk.mended(by)],
  lately: ['read', (by: DeskActor) => desk.recentChanges(by)],
  publishedLately: ['read', (by: DeskActor) => desk.recentPublishings(by)],
  open: ['read', (by: DeskActor) => desk.open(by, 'places', 'testgrad')],
  names: ['read', (by: DeskActor) => desk.names(by)],
  version: ['read', (by: DeskActor) => desk.version(by, 'places', 'testgrad')],
  waiting: ['read', (by: DeskActor) => desk.reviewQueue(by)],
  past: ['read', (by: DeskActor) => desk.recordHistory(by, 'places', 'testgrad')],
  stood: [
    'read',
    (by: DeskActor) => desk.pastState(by, store.draft('places', 'testgrad')?.version ?? ''),
  ],
  preview: ['read', (by: DeskActor) => desk.preview(by, new Set(['places/testgrad']))],
  previewFile: ['read', previewed],
  sheet: ['read', (by: DeskActor) => desk.sheet(by, 'places', 'csv')],
  picture: ['read', (by: DeskActor) => desk.picture(by, somePicture)],
  takePicture: ['write', (by: DeskActor) => desk.takePicture(by, pixels)],
  bringIn: [
    'import',
    (by: DeskActor) => desk.importSheet(by, 'places', Buffer.from('id\ntestgrad\n'), 'none'),
  ],
  order: ['read', (by: DeskActor) => desk.order(by, 'chapters')],
  reorder: [
    'write',
    (by: DeskActor) => desk.reorder(by, 'chapters', { ids: chapters, before: chapters }),
  ],
  save: ['write', (by: DeskActor) => desk.save(by, target, { record: null, reason: '' })],
  submit: ['submit', (by: DeskActor) => desk.submit(by, target)],
  discard: ['discard', (by: DeskActor) => desk.discard(by, target)],
  approve: ['approve', (by: DeskActor) => desk.approve(by, target)],
  sendBack: ['approve', (by: DeskActor) => desk.sendBack(by, target, 'a reason')],
  publish: ['publish', (by: DeskActor) => desk.publish(by, [target], 'a reason')],
  undo: [
    'undo',
    async (by: DeskActor) => desk.undo(by, (await store.history.head()) ?? '', 'a reason'),
  ],
  log: ['log', (by: DeskActor) => desk.log(by)],
  accounts: ['accounts', (by: DeskActor) => desk.accounts(by)],
  makeAccount: [
    'accounts',
    (by: DeskActor) => desk.makeAccount(by, somebody('author'), 'x'.repeat(12)),
  ],
  changeAccount: [
    'accounts',
    (by: DeskActor) => desk.changeAccount(by, 'somebody', { role: 'author' }),
  ],
} as const;

/** What was given, or the status and the words with which it was refused. */
async function tried(ask: (by: DeskActor) => unknown, by: DeskActor): Promise<unknown> {
  try {
    return { given: await ask(by) };
  } catch (error) {
    if (error instanceof HttpError) return { status: error.status, told: error.told };
    throw error;
  }
}

/** A file of a preview that somebody has made. */
async function previewed(by: DeskActor): Promise<string> {
  const made = await desk.preview(somebody('author'), new Set());
  return desk.previewFile(by, 'key' in made ? made.key : '', '/en/exhibit.json');
}

test('no deed of the desk is left out here', () => {
  // These ask for no right: they let in, or say what may be done.
  const open = ['constructor', 'answer', 'who', 'enter', 'let', 'may'];
  const deeds = Object.getOwnPropertyNames(Desk.prototype).filter((name) => !open.includes(name));
  expect(Object.keys(asked).sort()).toEqual(deeds.sort());
});

test('each deed is done for the roles that may, and for nobody else, and a refusal says nothing of a record', async () => {
  for (const [name, [deed, ask]] of Object.entries(asked)) {
    for (const role of ['author', 'reviewer', 'administrator'] as const) {
      const answer = await tried(ask, somebody(role));
      if (may(role, deed)) expect(answer, `${name} as ${role}`).toHaveProperty('given');
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
  for (const [, ask] of Object.values(asked)) await tried(ask, null);
  expect(await store.history.head()).toBe(before);
  expect(made).toEqual([]);
});

test('a change from a page of another site is refused before anything of it is read', async () => {
  const request = new Request(`${address}/desk/api/publish/`, {
    method: 'POST',
    headers: { origin: 'http://elsewhere.example' },
  });
  const answer = await desk.answer(request, async () => {
    throw new Error('this must not be reached');
  });
  expect(answer.status).toBe(403);
});

test('a new record is kept under its own name, and under no other', async () => {
  const by = somebody('author');
  const place = { kind: 'places', id: 'new-place', on: NOTHING } as const;
  expect(
    await tried(() => desk.save(by, place, { record: { id: 'another' }, reason: '' }), by),
  ).toMatchObject({
    status: 422,
  });
  expect(await desk.save(by, place, { record: { id: 'new-place' }, reason: '' })).toHaveProperty(
    'version',
  );
  expect(desk.list(by, { ...query, sought: 'new-place' }).rows).toMatchObject([
    { id: 'new-place', state: 'draft', isNew: true },
  ]);
});
