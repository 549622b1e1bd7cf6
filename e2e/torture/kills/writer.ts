import { seededPick } from '../../../data/testing/seeded-pick';
import { Store } from '../../../server/desk/store/store';
import { NO_VERSION } from '../../../server/desk/store/versions';
import { numberIn, somePlace, stateOf, type TownState, towns } from './town-state';

/**
 * Saves, imports, publishes and restores earlier states until it is killed; prints before and after each change which
 * state it leads to, a line of JSON each. Arguments: the folder, and where its numbers begin.
 */
const [root = '', first = '0'] = process.argv.slice(2);
const { store } = await Store.open({ records: `${root}/records`, desk: `${root}/.desk` });
const { of: among, share } = seededPick(Number(first));
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
const signature = () => ({ author: 'torture', reason: 'a change', at: Date.now() });

say({ done: stateOf(store) });
for (let number = Number(first); ; number += 1) {
  const before = stateOf(store);
  const chance = share();
  const { to, change } =
    chance < 0.35
      ? save(before, among(towns), number)
      : chance < 0.6
        ? bringIn(before, number)
        : chance < 0.75
          ? await bringBack(before)
          : publish(before);
  say({ meant: to });
  await change();
  say({ done: stateOf(store) });
}

function save(before: TownState, id: string, number: number) {
  const town = { kind: 'places', id } as const;
  const on = (store.draft('places', id) ?? store.published('places', id))?.version ?? NO_VERSION;
  return {
    to: { ...before, [id]: { draft: number, public: before[id]?.public ?? null } },
    change: () => store.saveDraft({ ...town, on }, somePlace(id, number), signature()),
  };
}

/** Imports all towns that have no draft, as a file of a spreadsheet would; with a draft of each it publishes them. */
function bringIn(before: TownState, number: number) {
  const free = towns.filter((id) => (before[id]?.draft ?? null) === null);
  if (free.length === 0) return publish(before);
  return {
    to: {
      ...before,
      ...Object.fromEntries(
        free.map((id) => [id, { draft: number, public: before[id]?.public ?? null }]),
      ),
    },
    change: () =>
      store.saveDrafts(
        free.map((id) => ({
          kind: 'places',
          id,
          on: store.versionsNow('places', id)[0],
          record: somePlace(id, number),
        })),
        signature(),
      ),
  };
}

/** Makes a draft of what a town was before one of the last changes. */
async function bringBack(before: TownState) {
  const lately = await store.history.latest(10);
  const changed = lately.filter(({ paths }) => paths.length > 0);
  if (changed.length === 0) return save(before, among(towns), 0);
  const changes = await store.history.changesOf(among(changed).commit);
  const [path, { was, is }] = among([...changes]);
  const blob = was ?? is;
  const number = blob === null ? 0 : (numberIn(await store.history.value(blob)) ?? 0);
  return save(before, path.replace(/^.*\/|\.json$/g, ''), number);
}

/** Publishes what is drafted, of all towns at once; with nothing drafted, a town as it first was. */
function publish(before: TownState) {
  const drafted = towns.filter((id) => (before[id]?.draft ?? null) !== null);
  const ready = drafted.length > 0 ? drafted : [among(towns)];
  const numberOf = (id: string) => before[id]?.draft ?? 0;
  return {
    to: {
      ...before,
      ...Object.fromEntries(ready.map((id) => [id, { draft: null, public: numberOf(id) }])),
    },
    change: () =>
      store.publish(
        ready.map((id) => ({
          kind: 'places',
          id,
          record: somePlace(id, numberOf(id)),
          on: store.versionsNow('places', id),
        })),
        signature(),
      ),
  };
}
