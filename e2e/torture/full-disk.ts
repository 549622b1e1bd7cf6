import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Store } from '../../server/desk/store/store';
import type { Disk } from '../../server/system/atomic-write';
import { somePlace, stateOf, type TownState, towns } from './kills/town-state';
import { asked, deskOn } from './some-desk';

/** A disk, or a part of one, whose room can be taken away and given back. */
export type Room = {
  readonly disk?: Disk;
  /** Leaves so many pages of room. */
  readonly leave: (pages: number) => Promise<void>;
  readonly free: () => Promise<void>;
};

export type Filled = { kept: number; refused: number; readonly faults: string[] };

/**
 * Saves, imports and publishes with ever more pages of room left on the disk. What finds none must be answered with 507
 * and change nothing, and the same must be kept once there is room, without a new start.
 */
export async function fill(root: string, room: Room, rounds: number): Promise<Filled> {
  const folders = { records: join(root, 'records'), desk: join(root, '.desk') };
  const { store } = await Store.open({ ...folders, ...(room.disk ? { disk: room.disk } : {}) });
  const desk = deskOn(root, store);
  const filled: Filled = { kept: 0, refused: 0, faults: [] };
  for (let round = 0; round < rounds; round += 1) {
    const { to, change } = changeOf(store, round);
    const before = stateOf(store);
    await room.leave(Math.floor(round / 3));
    const first = await desk.answer(asked('POST', {}, {}), ({ reading }) => reading.list, change);
    await room.free();
    const addFault = (what: string) => filled.faults.push(`round ${round}: ${what}`);
    if (first.status === 507) {
      filled.refused += 1;
      const { code } = await first.json();
      if (code !== 'disk-full') addFault(`it was refused with ${code}`);
      if (!isDeepStrictEqual(stateOf(store), before))
        addFault('what was refused has changed the desk');
      const second = await desk.answer(
        asked('POST', {}, {}),
        ({ reading }) => reading.list,
        change,
      );
      if (second.status !== 200) addFault(`${second.status} with room`);
    } else if (first.status !== 200) addFault(`${first.status} on a full disk`);
    if (isDeepStrictEqual(stateOf(store), to)) filled.kept += 1;
    else addFault(`${JSON.stringify(stateOf(store))} in the place of ${JSON.stringify(to)}`);
  }
  const last = stateOf(store);
  await store.close();
  const { store: again, mended } = await Store.open(folders);
  if (!isDeepStrictEqual(stateOf(again), last)) filled.faults.push('the next start has less');
  if (mended.length > 0) filled.faults.push(`${mended[0]?.path} was ${mended[0]?.found}`);
  await again.close();
  return filled;
}

/** In turn a save of a draft, an import of all that has none, and the publishing of all. */
function changeOf(store: Store, round: number): { to: TownState; change: () => Promise<unknown> } {
  const before = stateOf(store);
  const signature = { author: 'Ana', reason: 'a change', at: round * 1000 };
  const [id] = towns;
  const state = (ids: readonly string[], draft: number | null) =>
    ids.map((town) => {
      const shown = draft === null ? (before[town]?.draft ?? null) : (before[town]?.public ?? null);
      return [town, { draft, public: shown }];
    });
  if (round % 3 === 0)
    return {
      to: { ...before, ...Object.fromEntries(state([id], round)) },
      change: () =>
        store.saveDraft(
          { kind: 'places', id, on: store.versionsNow('places', id)[0] },
          somePlace(id, round),
          signature,
        ),
    };
  if (round % 3 === 1) {
    const free = towns.slice(1);
    return {
      to: { ...before, ...Object.fromEntries(state(free, round)) },
      change: () =>
        store.saveDrafts(
          free.map((town) => ({
            kind: 'places',
            id: town,
            on: store.versionsNow('places', town)[0],
            record: somePlace(town, round),
          })),
          signature,
        ),
    };
  }
  return {
    to: { ...before, ...Object.fromEntries(state(towns, null)) },
    change: () =>
      store.publish(
        towns.map((town) => ({
          kind: 'places',
          id: town,
          record: somePlace(town, before[town]?.draft ?? 0),
          on: store.versionsNow('places', town),
        })),
        signature,
      ),
  };
}
