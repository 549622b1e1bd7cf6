import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RecordView } from '../../../data/edit/contract/record-requests';
import type { Refusal } from '../../../data/edit/contract/refusal';
import { DraftSaver } from './draft-saver';
import { localDraftKey, readLocalDraft } from './local-draft';

const RECORD = 'places/town';
const KEY = localDraftKey('ana', RECORD);

type SentSave = { readonly version: string | null; readonly body: unknown };
type Reply = { readonly status: number; readonly body: unknown };

/** What the desk was sent, and what it answers to a save and to the question for a version of the history. */
let saves: SentSave[];
let reply: () => Reply;
let past: Reply;
let stored: Map<string, string>;

beforeEach(() => {
  vi.useFakeTimers();
  saves = [];
  stored = new Map();
  reply = () => saved(`v${saves.length}`);
  past = { status: 200, body: { record: { id: 'town', note: 'before' } } };
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
  vi.stubGlobal('fetch', async (address: string, { method, headers, body }: RequestInit) => {
    if (method === 'GET') return responseOf(past);
    expect(address).toBe(`/desk/api/records/${RECORD}/`);
    const version = new Headers(headers).get('if-match');
    saves.push({ version, body: JSON.parse(String(body)) });
    return responseOf(reply());
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function responseOf({ status, body }: Reply): Response {
  return Response.json(body, { status });
}

function saved(version: string): Reply {
  const view: RecordView = {
    published: null,
    draft: null,
    version,
    isOvertaken: false,
    together: [],
    problems: [],
    warnings: [],
  };
  return { status: 200, body: view };
}

function refused(status: number, refusal: Refusal): () => Reply {
  return () => ({ status, body: refusal });
}

const someoneElse = refused(412, {
  code: 'changed-meanwhile',
  conflict: {
    value: { record: { id: 'town', note: 'theirs' }, authors: ['Boris'] },
    version: 'b1',
  },
});

function saver(version = 'v0'): DraftSaver {
  return new DraftSaver({ record: RECORD, localDraft: KEY }, version);
}

const typed = (note: string) => ({ id: 'town', note });

test('what is typed is in the browser at once, and at the desk when the typing rests', async () => {
  const draft = saver();
  draft.change(typed('a'));
  draft.change(typed('ab'));
  expect(readLocalDraft(KEY)).toEqual({ on: 'v0', value: typed('ab') });
  expect(draft.state().type).toBe('saving');
  await vi.advanceTimersByTimeAsync(700);
  expect(saves).toEqual([{ version: '"v0"', body: { record: typed('ab'), reason: '' } }]);
  expect(draft.state()).toEqual({ type: 'saved' });
  expect(draft.isPending).toBe(false);
  expect(readLocalDraft(KEY)).toBeNull();
});

test('a save is made on the version that the one before it returned, also for what is typed meanwhile', async () => {
  const draft = saver();
  const views: string[] = [];
  draft.onSaved(({ version }) => views.push(version));
  draft.change(typed('a'));
  reply = () => {
    if (saves.length === 1) draft.change(typed('ab'));
    return saved(`v${saves.length}`);
  };
  expect(await draft.save()).toBe(true);
  expect(saves.map(({ version }) => version)).toEqual(['"v0"', '"v1"']);
  expect(draft.version).toBe('v2');
  expect(views).toEqual(['v2']);
});

test('if somebody else was faster nothing is saved until the curator has chosen', async () => {
  const draft = saver();
  reply = someoneElse;
  draft.change(typed('mine'));
  expect(await draft.save()).toBe(false);
  expect(draft.state()).toEqual({
    type: 'conflict',
    base: typed('before'),
    theirs: typed('theirs'),
    version: 'b1',
  });
  draft.change(typed('mine, longer'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(saves).toHaveLength(1);
  expect(readLocalDraft(KEY)).toEqual({ on: 'v0', value: typed('mine, longer') });
});

test('a version that the desk cannot show any more is unknown in the conflict', async () => {
  const draft = saver();
  reply = someoneElse;
  past = { status: 404, body: { code: 'no-such-version' } };
  draft.change(typed('mine'));
  await draft.save();
  expect(draft.state()).toMatchObject({ type: 'conflict', base: undefined });
});

test('a curator who keeps their own text saves it on top of the other version', async () => {
  const draft = saver();
  reply = someoneElse;
  draft.change(typed('mine'));
  await draft.save();
  reply = () => saved('v1');
  draft.keepYours(typed('mine'));
  await vi.advanceTimersByTimeAsync(0);
  expect(saves.at(-1)).toEqual({ version: '"b1"', body: { record: typed('mine'), reason: '' } });
  expect(draft.state()).toEqual({ type: 'saved' });
});

test('a curator who takes the other version puts their own text into the history', async () => {
  const draft = saver();
  reply = someoneElse;
  draft.change(typed('mine'));
  await draft.save();
  reply = () => saved('b1');
  expect(await draft.takeTheirs()).toMatchObject({ ok: true });
  const aside = { record: typed('mine'), reason: '', aside: true };
  expect(saves.at(-1)).toEqual({ version: '"b1"', body: aside });
  expect(draft.version).toBe('b1');
  expect(draft.isPending).toBe(false);
  expect(readLocalDraft(KEY)).toBeNull();
});

test('a conflict stays if the desk does not take the other version', async () => {
  const draft = saver();
  reply = someoneElse;
  draft.change(typed('mine'));
  await draft.save();
  reply = refused(507, { code: 'disk-full' });
  expect(await draft.takeTheirs()).toMatchObject({ ok: false, refusal: { code: 'disk-full' } });
  expect(draft.state().type).toBe('conflict');
  expect(readLocalDraft(KEY)).toEqual({ on: 'v0', value: typed('mine') });
});

test('what a closed browser still has is saved on the version that it was typed on', async () => {
  const draft = saver('v9');
  draft.resume({ on: 'v0', value: typed('from yesterday') });
  await vi.advanceTimersByTimeAsync(700);
  expect(saves[0]?.version).toBe('"v0"');
  expect(draft.version).toBe('v1');
});

test('an open form tries again while the desk does not answer, and nothing typed is lost', async () => {
  const draft = saver();
  const states: string[] = [];
  draft.subscribe(() => states.push(draft.state().type));
  reply = () => {
    throw new TypeError('failed to fetch');
  };
  draft.change(typed('mine'));
  expect(await draft.save()).toBe(false);
  expect(draft.state()).toEqual({ type: 'unsaved', refusal: { code: 'desk-silent' } });
  expect(readLocalDraft(KEY)).toEqual({ on: 'v0', value: typed('mine') });
  reply = () => saved('v1');
  await vi.advanceTimersByTimeAsync(5000);
  expect(draft.state()).toEqual({ type: 'saved' });
  expect(states).toEqual(['saving', 'saving', 'unsaved', 'saving', 'saved']);
});

test('a closed form does not try again for ever', async () => {
  const draft = saver();
  reply = refused(500, { code: 'desk-at-fault' });
  draft.change(typed('mine'));
  await draft.save();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(saves).toHaveLength(1);
  expect(draft.state().type).toBe('unsaved');
});
