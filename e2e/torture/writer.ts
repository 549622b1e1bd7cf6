import { seededPick } from '../../data/fixtures/seeded-pick';
import { NOTHING, Store } from '../../server/desk/store';
import { type State, somePlace, stateOf, towns } from './state';

/**
 * Saves, publishes and restores without end, until it is killed; says before each change and after it which
 * state it leads to, a line of JSON each. Arguments: the folder, and where its numbers begin.
 */
const [root = '', first = '0'] = process.argv.slice(2);
const { store } = await Store.open({ records: `${root}/records`, desk: `${root}/.desk` });
const { of: among, share } = seededPick(Number(first));
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
const by = () => ({ author: 'torture', reason: 'a change', at: Date.now() });

say({ done: stateOf(store) });
for (let number = Number(first); ; number += 1) {
  const before = stateOf(store);
  const { to, change } = share() < 0.6 ? save(before, number) : publish(before);
  say({ meant: to });
  await change();
  say({ done: stateOf(store) });
}

function save(before: State, number: number) {
  const id = among(towns);
  const town = { kind: 'places', id } as const;
  const on = (store.draft('places', id) ?? store.published('places', id))?.version ?? NOTHING;
  return {
    to: { ...before, [id]: { ...before[id], draft: number } },
    change: () => store.saveDraft({ ...town, on }, somePlace(id, number), by()),
  };
}

/** Publishes what is drafted, of all towns at once; with nothing drafted, a town as it first was. */
function publish(before: State) {
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
        by(),
      ),
  };
}
