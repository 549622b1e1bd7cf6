import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Query } from '../server/desk/catalogue';
import { Catalogue } from '../server/desk/catalogue';
import { NOTHING, Store } from '../server/desk/store';
import { writeSynthetic } from './bench/synthetic-records';

/**
 * How long a save and a list take among many records: `npm run desk-speed -- 5000`. Milliseconds at the 95th part of a
 * hundred; what a browser and a network add is not in them.
 */
const count = Number(process.argv[2] ?? 5000);
const SAVES = 200;

const root = await mkdtemp(join(tmpdir(), 'desk-speed-'));
writeSynthetic(join(root, 'records'), count);
const opened = performance.now();
const { store } = await Store.open({ records: join(root, 'records'), desk: join(root, '.desk') });
console.log(`opened for the first time in ${Math.round(performance.now() - opened)} ms`);
const catalogue = new Catalogue(store);

const query: Query = { kind: null, state: null, sought: '', unread: false, sort: 'title', page: 0 };
const asked: Readonly<Record<string, Partial<Query>>> = {
  'all by title': {},
  'all by state': { sort: 'state', page: 40 },
  'a word': { sought: 'negotin' },
  'two words in Cyrillic': { sought: 'дунав београд' },
  'nothing found': { sought: 'qqqq' },
};
const first = await timed(() => catalogue.list(query));
console.log(`the first list: ${first.toFixed(0)} ms`);
for (const [name, more] of Object.entries(asked)) {
  const times: number[] = [];
  for (let round = 0; round < 40; round += 1)
    times.push(await timed(() => catalogue.list({ ...query, ...more })));
  console.log(`list, ${name}: ${most(times)} ms`);
}

const events = store.paths().filter((path) => path.startsWith('records/events/'));
const saves: number[] = [];
const listsAfter: number[] = [];
for (let index = 0; index < SAVES; index += 1) {
  const id = (events[index % events.length] ?? '').replace(/^.*\/|\.json$/g, '');
  const record = { ...Object(store.published('events', id)?.value), deskNote: `change ${index}` };
  const on = store.published('events', id)?.version ?? NOTHING;
  const reason = { author: 'Ana', reason: 'draft saved', at: Date.now() };
  saves.push(await timed(() => store.saveDraft({ kind: 'events', id, on }, record, reason)));
  listsAfter.push(await timed(() => catalogue.list(query)));
}
console.log(`a save: ${most(saves)} ms; the list after it: ${most(listsAfter)} ms`);
await store.close();
await rm(root, { recursive: true });

async function timed(deed: () => unknown): Promise<number> {
  const begun = performance.now();
  await deed();
  return performance.now() - begun;
}

function most(times: readonly number[]): string {
  const sorted = [...times].sort((one, other) => one - other);
  return (sorted[Math.floor(sorted.length * 0.95)] ?? 0).toFixed(0);
}
