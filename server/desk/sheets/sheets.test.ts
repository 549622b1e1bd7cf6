import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Keep } from '../../../data/edit/contract/imported-files';
import { type Kind, kinds } from '../../../data/schema/kinds';
import type { Store } from '../store/store';
import { deskOfFixtures } from '../testing/test-desk';
import { tableOf } from './import';
import { importSheet, sheetOf } from './sheets';
import { toXlsx } from './workbook';

// Each waits for the disk some hundred times.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let store: Store;
beforeEach(async () => {
  ({ store } = await deskOfFixtures());
});
afterEach(() => store.close());

const from = { author: 'Ana', reason: 'imported', at: 0 };
const text = async () => Buffer.from(await sheetOf(store, 'places', 'csv')).toString();
const arriving = (bytes: Uint8Array | string, kind: Kind = 'places', keep: Keep = 'none') =>
  importSheet(store, { kind, bytes: Buffer.from(bytes), keep, reason: from });

test('a file that comes back as it went out changes nothing, whatever its kind and format', async () => {
  for (const kind of kinds)
    for (const format of ['csv', 'xlsx'] as const) {
      const arrival = await arriving(await sheetOf(store, kind, format), kind);
      expect(arrival, `${kind} as ${format}`).toMatchObject({ rows: [], faults: [] });
    }
});

test('a changed row becomes a draft, and the rows beside it do not', async () => {
  const changed = (await text()).replace('Testgrad', 'Testgrad on the River');
  const arrival = await arriving(changed, 'places', 'all');
  expect(arrival).toMatchObject({ rows: [{ kind: 'places', id: 'testgrad' }], kept: 1 });
  expect(store.draft('places', 'testgrad')?.value).toMatchObject({
    state: 'draft',
    authors: ['Ana'],
    record: { name: { en: 'Testgrad on the River' } },
  });
});

test('a row of a record that somebody has a draft of is held back, by name', async () => {
  const published = store.published('places', 'testgrad');
  await arriving((await text()).replace('Testgrad', 'Testgrad one'), 'places', 'all');
  const second = await arriving((await text()).replace('Testgrad one', 'Testgrad two'));
  expect(second.rows).toEqual([]);
  expect(second.faults).toMatchObject([{ column: 'id', value: 'testgrad' }]);
  const stale = { kind: 'places', id: 'testgrad', on: published?.version ?? '' } as const;
  const record = { ...Object(published?.value) };
  expect(await store.saveDrafts([{ ...stale, record }], from)).toEqual({
    changed: 'places/testgrad',
  });
});

test('if two sheets have the same record the first one counts, and the curator reads a fault for the other', async () => {
  const named = (en: string) => {
    const record = { ...Object(store.published('places', 'testgrad')?.value) };
    return tableOf('places', [{ ...record, name: { en, sr: 'Тестград' } }]);
  };
  const book = await toXlsx([named('Testgrad one'), { ...named('Testgrad two'), sheet: 'Sheet1' }]);
  const arrival = await arriving(book);
  expect(arrival).toMatchObject({
    rows: [{ id: 'testgrad', sheet: 'places' }],
    faults: [{ sheet: 'Sheet1', column: 'id', value: 'testgrad' }],
  });
});

test('a row of a TimelineJS sheet does not take the place of an event that is there', async () => {
  const sheet = 'Year,Month,Day,Headline,Text\n1944,10,2,Danube crossed,By somebody else\n';
  const arrival = await arriving(sheet);
  expect(arrival).toMatchObject({ rows: [], faults: [{ column: 'id', value: 'danube-crossed' }] });
});

test('a file that is read as the wrong kind is known by its columns, and the table of a CSV has no name', async () => {
  const wrong = await arriving(await text(), 'events');
  expect(wrong).toMatchObject({ rows: [], fits: 'places' });
  expect(new Set(wrong.faults.map(({ sheet }) => sheet))).toEqual(new Set(['']));
  expect(await arriving(await text(), 'places')).toMatchObject({ fits: null });
});
