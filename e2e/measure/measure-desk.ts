import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecordQuery } from '../../data/edit/contract/page-data';
import { RecordCatalogue } from '../../server/desk/activity/record-catalogue';
import { Store } from '../../server/desk/store/store';
import { NO_VERSION } from '../../server/desk/store/versions';
import { writeSynthetic } from '../bench/synthetic/synthetic-records';
import { firstSession, startDesk } from '../desk/testing/running-desk';

/**
 * Measures a save and a list among many records, `npm run desk-speed -- 5000`: first of the desk's modules, then over
 * HTTP with a session, and last a publishing of the real exhibit. Prints milliseconds that 95 of a hundred are below,
 * without what a browser adds.
 */
const count = Number(process.argv[2] ?? 5000);
const SAVES = 200;

const root = await mkdtemp(join(tmpdir(), 'desk-speed-'));
writeSynthetic(join(root, 'records'), count);
const opened = performance.now();
const { store } = await Store.open({ records: join(root, 'records'), desk: join(root, '.desk') });
console.log(`opened for the first time in ${Math.round(performance.now() - opened)} ms`);
const started = performance.now();
const catalogue = new RecordCatalogue(store);
console.log(`all records read for the list in ${Math.round(performance.now() - started)} ms`);

const query: RecordQuery = {
  kind: null,
  state: null,
  sought: '',
  unread: false,
  sort: 'title',
  page: 0,
};
const queries: Readonly<Record<string, Partial<RecordQuery>>> = {
  'all by title': {},
  'all by state': { sort: 'state', page: 40 },
  'a word': { sought: 'negotin' },
  'two words in Cyrillic': { sought: 'дунав београд' },
  'nothing found': { sought: 'qqqq' },
};
for (const [name, more] of Object.entries(queries)) {
  const times: number[] = [];
  for (let round = 0; round < 40; round += 1)
    times.push(await timed(() => catalogue.list({ ...query, ...more }, 'en')));
  console.log(`list, ${name}: ${most(times)} ms`);
}

const events = store.paths().filter((path) => path.startsWith('records/events/'));
const saves: number[] = [];
const listsAfter: number[] = [];
for (let index = 0; index < SAVES; index += 1) {
  const id = (events[index % events.length] ?? '').replace(/^.*\/|\.json$/g, '');
  const record = { ...Object(store.published('events', id)?.value), deskNote: `change ${index}` };
  const on = store.published('events', id)?.version ?? NO_VERSION;
  const reason = { author: 'Ana', reason: 'draft saved', at: Date.now() };
  saves.push(await timed(() => store.saveDraft({ kind: 'events', id, on }, record, reason)));
  listsAfter.push(await timed(() => catalogue.list(query, 'en')));
}
console.log(`a save: ${most(saves)} ms; the list after it: ${most(listsAfter)} ms`);
await store.close();
await served();
await rm(root, { recursive: true });

/** Measures a desk over HTTP on the synthetic records, and a publishing on the real ones. */
async function served(): Promise<void> {
  const many = await startDesk(join(root, 'records'));
  const session = await firstSession(many.address, many);
  const list = await times(100, () => session.get('/desk/?sought=negotin'));
  const open = await times(100, () => session.get('/desk/api/records/exhibits/exhibit/'));
  const saves = await times(100, async (index) => {
    const id = (events[index % events.length] ?? '').replace(/^.*\/|\.json$/g, '');
    const path = `/desk/api/records/events/${id}/`;
    const { version, published } = await (await session.get(path)).json();
    const data = { record: { ...published, deskNote: `over HTTP ${index}` }, reason: '' };
    return () => session.put(path, { data, headers: { 'if-match': `"${version}"` } });
  });
  console.log(
    `over HTTP: the page of a list: ${most(list)} ms; a record: ${most(open)} ms; a save: ${most(saves)} ms`,
  );
  await many.close();

  const real = await startDesk('data/records');
  const reviewer = await firstSession(real.address, real);
  const path = '/desk/api/records/exhibits/exhibit/';
  const { version, published } = await (await reviewer.get(path)).json();
  const data = { record: { ...published, deskNote: 'measured' }, reason: '' };
  let on = (
    await (await reviewer.put(path, { data, headers: { 'if-match': `"${version}"` } })).json()
  ).version;
  for (const action of ['submit', 'approve'])
    on = (
      await (
        await reviewer.post(`${path}${action}/`, { headers: { 'if-match': `"${on}"` } })
      ).json()
    ).version;
  const publishing = { targets: [{ kind: 'exhibits', id: 'exhibit', on }], reason: 'measured' };
  const took = await timed(async () => {
    const answer = await reviewer.post('/desk/api/publish/', {
      data: publishing,
      timeout: 600_000,
    });
    if (!answer.ok()) throw new Error(await answer.text());
  });
  console.log(`a publishing of the real exhibit: ${Math.round(took / 1000)} s`);
  await real.close();
}

/** Milliseconds of each of `count` runs; a run that prepares something returns the function to time. */
async function times(
  count: number,
  run: (index: number) => Promise<unknown>,
): Promise<readonly number[]> {
  const found: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const started = performance.now();
    const prepared = await run(index);
    if (typeof prepared === 'function') found.push(await timed(() => prepared()));
    else found.push(performance.now() - started);
  }
  return found;
}

async function timed(run: () => unknown): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

function most(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length * 0.95)] ?? 0).toFixed(0);
}
