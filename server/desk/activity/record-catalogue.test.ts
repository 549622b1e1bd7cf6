import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Store } from '../store/store';
import { NO_VERSION } from '../store/versions';
import { deskOfFixtures } from '../testing/test-desk';
import { RecordCatalogue } from './record-catalogue';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let store: Store;
beforeEach(async () => {
  ({ store } = await deskOfFixtures());
});
afterEach(() => store.close());

const signature = { author: 'Ana', reason: 'a change', at: 0 };
const places = {
  kind: 'places',
  state: null,
  sought: '',
  unread: false,
  sort: 'title',
  page: 0,
} as const;
const mill = { kind: 'places', id: 'mill', on: NO_VERSION } as const;

test('a record is new as long as the public has never had it, whatever becomes of the record beside its draft', async () => {
  const catalogue = new RecordCatalogue(store);
  const row = () => catalogue.list({ ...places, sought: 'mill' }, 'en').rows[0];
  await store.saveDraft(mill, { id: 'mill', name: { en: 'Mill', sr: '' } }, signature);
  expect(row()).toMatchObject({ title: 'Mill', state: 'draft', isNew: true });
  expect(row()?.firstFault).not.toBeNull();
  const record = { ...Object(store.published('places', 'testgrad')?.value), id: 'mill' };
  const target = { kind: 'places', id: 'mill', record, draft: 'kept' } as const;
  await store.publish([{ ...target, on: store.versionsNow('places', 'mill') }], signature);
  expect(row()).toMatchObject({ isNew: false });
  const gone = { ...target, record: null };
  await store.publish([{ ...gone, on: store.versionsNow('places', 'mill') }], signature);
  expect(row()).toMatchObject({ isNew: true });
});

test('records are called and sorted in the curator’s language', async () => {
  const catalogue = new RecordCatalogue(store);
  const named = async (id: string, en: string, sr: string) =>
    store.saveDraft({ ...mill, id }, { id, name: { en, sr } }, signature);
  await named('mill', 'A mill', 'Јамски млин');
  await named('quarry', 'Quarry', 'Аранђелов мајдан');
  await named('weir', 'Weir', '');
  const list = (language: 'en' | 'sr') =>
    catalogue
      .list(places, language)
      .rows.filter(({ isNew }) => isNew)
      .map(({ title }) => title);
  expect(list('en')).toEqual(['A mill', 'Quarry', 'Weir']);
  expect(list('sr')).toEqual(['Аранђелов мајдан', 'Јамски млин', 'Weir']);
  expect(catalogue.names('sr').places).toContainEqual({ id: 'mill', name: 'Јамски млин' });
});
