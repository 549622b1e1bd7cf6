import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { say } from '../../../data/messages/say';
import { messageOfRecovered } from '../disk/recovered';
import { Store } from './store';
import { NO_VERSION } from './versions';

const place = {
  id: 'town',
  checked: 'confirmed',
  serbianReviewed: false,
  name: { en: 'Town', sr: 'Град' },
  at: [20.5, 44.8],
  precision: 'exact',
};
const town = { kind: 'places', id: 'town' } as const;
const by = (author: string) => ({ author, reason: 'corrected', at: Date.UTC(2026, 10, 27) });

let root: string;
let store: Store;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'desk-'));
  ({ store } = await open());
});
afterEach(() => store.close());

function open() {
  return Store.open({ records: join(root, 'records'), desk: join(root, '.desk') });
}

async function reopened() {
  await store.close();
  const opened = await open();
  store = opened.store;
  return opened.mended;
}

const file = (path: string) => join(root, path);

test('a draft with faults is saved, and is there after a restart', async () => {
  const saved = await store.saveDraft({ ...town, on: NO_VERSION }, { name: 'half' }, by('Ana'));
  expect(saved).toHaveProperty('version');
  expect(await reopened()).toEqual([]);
  expect(store.draft('places', 'town')?.value).toMatchObject({
    base: null,
    state: 'draft',
    by: 'Ana',
    record: { name: 'half' },
  });
  expect(store.published('places', 'town')).toBeNull();
});

test('if two curators start from one version the second sees what the first wrote', async () => {
  await store.saveDraft({ ...town, on: NO_VERSION }, { name: 'of Ana' }, by('Ana'));
  const second = await store.saveDraft(
    { ...town, on: NO_VERSION },
    { name: 'of Boris' },
    by('Boris'),
  );
  expect(second).toMatchObject({ conflict: { value: { record: { name: 'of Ana' } } } });
  const shown = 'conflict' in second ? (second.conflict?.version ?? '') : '';
  const third = await store.saveDraft({ ...town, on: shown }, { name: 'of both' }, by('Boris'));
  expect(third).toHaveProperty('version');
  expect(store.draft('places', 'town')?.value.authors).toEqual(['Ana', 'Boris']);
});

test('what a curator gives up for somebody else’s version is in the history, and changes nothing else', async () => {
  await store.saveDraft({ ...town, on: NO_VERSION }, place, by('Ana'));
  await store.submit({ ...town, on: store.versionNow('places', 'town') }, by('Ana'));
  const before = store.draft('places', 'town');
  const on = before?.version ?? '';
  const mine = { ...place, deskNote: 'mine' };
  expect(await store.setAside({ ...town, on }, mine, by('Boris'))).toEqual({ version: on });
  expect(store.draft('places', 'town')).toEqual(before);
  expect(await reopened()).toEqual([]);
  expect(store.draft('places', 'town')).toEqual(before);
  const [, aside] = await store.versions('drafts', 'places', 'town');
  expect(await store.at(aside?.blob ?? null)).toMatchObject({ record: mine });
  expect(await store.setAside({ ...town, on: 'stale' }, mine, by('Boris'))).toHaveProperty(
    'conflict',
  );
});

test('a save that is sent twice is stored once, and does not conflict with itself', async () => {
  const first = await store.saveDraft({ ...town, on: NO_VERSION }, { name: 'half' }, by('Ana'));
  const again = await store.saveDraft({ ...town, on: NO_VERSION }, { name: 'half' }, by('Ana'));
  expect(again).toEqual(first);
  expect(await store.versions('drafts', 'places', 'town')).toHaveLength(1);
  const other = await store.saveDraft({ ...town, on: NO_VERSION }, { name: 'half' }, by('Boris'));
  expect(other).toHaveProperty('conflict');
});

test('twenty saves at once on one version are one save and nineteen conflicts', async () => {
  const saves = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      store.saveDraft({ ...town, on: NO_VERSION }, { n }, by(`curator ${n}`)),
    ),
  );
  expect(saves.filter((saved) => 'version' in saved)).toHaveLength(1);
  expect(await store.versions('drafts', 'places', 'town')).toHaveLength(1);
});

test('a published draft becomes a record with its fields in order, and is no draft any more', async () => {
  await store.saveDraft({ ...town, on: NO_VERSION }, place, by('Ana'));
  await store.publish(
    [{ ...town, record: place, on: store.versionsNow('places', 'town') }],
    by('Boris'),
  );
  const text = await readFile(file('records/places/town.json'), 'utf8');
  expect(text).toBe(`${JSON.stringify(place, null, 2)}\n`);
  expect(await readdir(file('.desk/drafts/places'))).toEqual([]);
  const [published] = await store.versions('records', 'places', 'town');
  expect(published).toMatchObject({ author: 'Boris', reason: 'corrected' });
});

test('each earlier state of a record can be read again, with its author', async () => {
  for (const [index, en] of ['One', 'Two', 'Three'].entries()) {
    const record = { ...place, name: { en, sr: 'Град' } };
    await store.publish(
      [{ ...town, record, on: store.versionsNow('places', 'town') }],
      by(`curator ${index}`),
    );
  }
  const versions = await store.versions('records', 'places', 'town');
  expect(versions.map(({ author }) => author)).toEqual(['curator 2', 'curator 1', 'curator 0']);
  const names = await Promise.all(versions.map(({ blob }) => store.at(blob)));
  expect(names).toMatchObject([
    { name: { en: 'Three' } },
    { name: { en: 'Two' } },
    { name: { en: 'One' } },
  ]);
});

test('a record changed by hand is committed at the next start, and reported', async () => {
  await store.publish(
    [{ ...town, record: place, on: store.versionsNow('places', 'town') }],
    by('Ana'),
  );
  const changed = { ...place, name: { en: 'Other', sr: 'Град' } };
  await writeFile(file('records/places/town.json'), JSON.stringify(changed));
  expect(await reopened()).toEqual([
    { path: 'records/places/town.json', found: 'newer', restored: false },
  ]);
  expect(store.published('places', 'town')?.value).toEqual(changed);
  expect(await store.versions('records', 'places', 'town')).toHaveLength(2);
});

test('a damaged record is restored from its last sound version, and the damaged file is moved aside', async () => {
  await store.publish(
    [{ ...town, record: place, on: store.versionsNow('places', 'town') }],
    by('Ana'),
  );
  await writeFile(file('records/places/town.json'), '{"id": "to');
  const [mended] = await reopened();
  expect(mended).toMatchObject({ found: 'damaged', restored: true });
  expect(mended && say(messageOfRecovered(mended), 'en')).toMatch(/line 1/);
  expect(store.published('places', 'town')?.value).toEqual(place);
  const [aside] = await readdir(file('.desk/damaged'));
  expect(await readFile(file(`.desk/damaged/${aside}`), 'utf8')).toBe('{"id": "to');
});

test('a record whose file was deleted is restored', async () => {
  await store.publish(
    [{ ...town, record: place, on: store.versionsNow('places', 'town') }],
    by('Ana'),
  );
  await rm(file('records/places/town.json'));
  expect(await reopened()).toEqual([
    { path: 'records/places/town.json', found: 'missing', restored: true },
  ]);
  expect(store.published('places', 'town')?.value).toEqual(place);
});

test('a second desk on the same folder does not start', async () => {
  await writeFile(file('.desk/lock'), String(process.ppid));
  await expect(open()).rejects.toThrow(/another desk/);
});

test('a lock does not count if its process number belongs to another process by now', async () => {
  await store.close();
  await writeFile(file('.desk/lock'), `${process.ppid} 1`);
  ({ store } = await open());
  expect(await readFile(file('.desk/lock'), 'utf8')).toMatch(new RegExp(`^${process.pid}\\b`));
});

test('an id that is none is refused before anything is written', async () => {
  const id = '../../outside';
  await expect(
    store.saveDraft({ kind: 'places', id, on: NO_VERSION }, {}, by('Ana')),
  ).rejects.toThrow();
  expect(await readdir(root)).toEqual(['.desk', 'records']);
});
