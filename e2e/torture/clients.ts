import { join } from 'node:path';
import { PUT } from '../../app/desk/api/records/[kind]/[id]/route.desk';
import { recordOf } from '../../data/edit/record-path';
import { setDesk } from '../../server/desk/desk-instance';
import { Store } from '../../server/desk/store/store';
import { NO_VERSION } from '../../server/desk/store/versions';
import { numberIn, somePlace, stateOf, towns } from './kills/town-state';
import { asked, deskOn } from './some-desk';

type Clash = {
  readonly kept: number;
  /** Saves that were stale, and were repeated on the version in the answer. */
  readonly stale: number;
  readonly faults: readonly string[];
};

/**
 * Lets many clients edit the same few records at once. Each edit adds one to the number that the client last received;
 * a refused client continues from the current one. Every edit that was acknowledged must then be in the history
 * once, in the order of their numbers, and nothing else.
 */
export async function clash(root: string, clients: number, edits: number): Promise<Clash> {
  const folders = { records: join(root, 'records'), desk: join(root, '.desk') };
  const { store } = await Store.open(folders);
  setDesk(deskOn(root, store));
  const faults: string[] = [];
  const editsOfTown = new Map<string, string[]>(towns.map((id) => [id, []]));
  let stale = 0;

  const client = async (name: number) => {
    const known = new Map<string, { version: string; number: number }>();
    for (let edit = 0; edit < edits; edit += 1) {
      const id = towns[(name + edit) % towns.length] ?? towns[0];
      for (let saved = false; !saved; ) {
        const { version, number } = known.get(id) ?? { version: NO_VERSION, number: 0 };
        const sent = somePlace(id, number + 1);
        const answer = await put(id, version, sent, { user: `${name}`, reason: `${name}.${edit}` });
        const told = await answer.json();
        saved = answer.status !== 412;
        if (answer.status === 200) {
          known.set(id, { version: told.version, number: number + 1 });
          const there = editsOfTown.get(id);
          if (there?.[number] !== undefined) faults.push(`${id} ${number + 1} was kept twice`);
          if (there) there[number] = `${name}.${edit}`;
        } else if (saved) faults.push(`${name}.${edit} was answered ${answer.status}`);
        else {
          stale += 1;
          const { value, version: now } = told.conflict;
          if (JSON.stringify(told.sent) !== JSON.stringify(sent) || now === version)
            faults.push(`${name}.${edit} was not given both versions`);
          known.set(id, { version: now, number: numberIn(value.record) ?? 0 });
        }
      }
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, name) => client(name)));

  const history = new Map<string, string[]>(towns.map((id) => [id, []]));
  const commits = await store.history.latest(Number.POSITIVE_INFINITY);
  for (const { reason, paths } of [...commits].reverse())
    for (const path of paths) history.get(recordOf(path).replace('places/', ''))?.push(reason);
  await store.close();
  const reopened = await Store.open(folders);
  const state = stateOf(reopened.store);
  await reopened.store.close();
  for (const id of towns) {
    const [acknowledged, found] = [editsOfTown.get(id) ?? [], history.get(id) ?? []];
    if (acknowledged.join(' ') !== found.join(' ')) faults.push(`${id} has another history`);
    if (state[id]?.draft !== acknowledged.length) faults.push(`${id} is ${state[id]?.draft}`);
  }
  const all = [...editsOfTown.values()].flat();
  if (new Set(all).size !== clients * edits) faults.push(`${new Set(all).size} edits were kept`);
  return { kept: all.length, stale, faults };
}

function put(
  id: string,
  version: string,
  record: unknown,
  { user, reason }: { readonly user: string; readonly reason: string },
): Promise<Response> {
  const request = asked('PUT', { user, 'if-match': `"${version}"` }, { record, reason });
  return PUT(request, { params: Promise.resolve({ kind: 'places', id }) });
}
