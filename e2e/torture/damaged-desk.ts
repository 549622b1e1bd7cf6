import real, { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import git from 'isomorphic-git';
import { say } from '../../data/messages/say';
import { recordHistoryOf } from '../../server/desk/activity/record-history';
import { messageOfRecovered, type Recovered } from '../../server/desk/disk/recovered';
import { Store } from '../../server/desk/store/store';
import { NO_VERSION } from '../../server/desk/store/versions';
import type { Disk } from '../../server/system/atomic-write';
import type { Damage, Damaged } from './damage';
import { somePlace, stateOf, type TownState } from './kills/town-state';

type Seed = {
  readonly root: string;
  /** Before and after the change that the power was cut in. */
  readonly states: readonly TownState[];
  readonly at: (root: string) => Damaged;
};

const signature = { author: 'Ana', reason: 'a change', at: Date.UTC(2026, 10, 27) };
const open = (root: string, disk: Disk = real) =>
  Store.open({ records: join(root, 'records'), desk: join(root, '.desk'), disk });

/** Makes a desk whose power was cut in a change, with records that have been something else before. */
export async function seedIn(root: string): Promise<Seed> {
  const { disk, cutAfter } = cuttable();
  const { store } = await open(root, disk);
  const publish = (id: string, number: number) =>
    store.publish(
      [{ kind: 'places', id, record: somePlace(id, number), on: store.versionsNow('places', id) }],
      { ...signature, at: signature.at + number * 1000 },
    );
  const save = (id: string, number: number) => {
    const on = (store.draft('places', id) ?? store.published('places', id))?.version ?? NO_VERSION;
    return store.saveDraft({ kind: 'places', id, on }, somePlace(id, number), signature);
  };
  await publish('one', 1);
  await publish('three', 2);
  await save('two', 3);
  await save('two', 4);
  await publish('one', 5);
  await save('three', 6);
  const [last, ...earlier] = await store.history.latest(100);
  const [was] = (await store.versions('records', 'places', 'one')).slice(-1);
  const before = stateOf(store);
  cutAfter('journal.json');
  await save('four', 7).catch(() => undefined);
  await store.close();

  const gitdir = join(root, '.desk/history.git');
  const oid = last?.commit ?? '';
  const read = (filepath?: string) =>
    git.readTree({ fs: real, gitdir, oid, ...(filepath ? { filepath } : {}) });
  const trees = [await read(), await read('records/places')];
  const object = (name = '') => `history.git/objects/${name.slice(0, 2)}/${name.slice(2)}`;
  const at = (copy: string): Damaged => {
    const desk = join(copy, '.desk');
    return {
      root: copy,
      desk,
      record: join(copy, 'records/places/one.json'),
      draft: join(desk, 'drafts/places/two.json'),
      journal: join(desk, 'journal.json'),
      git: (path) => join(desk, 'history.git', path),
      commit: join(desk, object(oid)),
      tree: join(desk, object(trees[0]?.oid)),
      folderTree: join(desk, object(trees[1]?.oid)),
      blob: join(desk, object(trees[1]?.tree.find(({ path }) => path === 'one.json')?.oid)),
      oldBlob: join(desk, object(was?.blob ?? '')),
      firstCommit: join(desk, object(earlier.at(-1)?.commit)),
    };
  };
  return { root, states: [before, { ...before, four: { draft: 7, public: null } }], at };
}

/** Damages a copy of the seed, starts the desk on it twice, and says what is wrong with the desk then; null if nothing is. */
export async function faultAfter(damage: Damage, seed: Seed, root: string): Promise<string | null> {
  await cp(seed.root, root, { recursive: true });
  await damage.make(seed.at(root));
  try {
    const { store, mended } = await open(root);
    const found = stateOf(store);
    const past = [
      ...(await recordHistoryOf(store, 'places', 'one')),
      ...(await store.history.latest(100)),
    ];
    const gap = say({ code: 'gap-before' }, 'en');
    const damaged = say({ code: 'state-damaged' }, 'en');
    const lines = [
      ...mended.map(inWords),
      ...past.map(({ reason }) => reason),
      ...past.flatMap((state) => ('isAfterGap' in state && state.isAfterGap ? gap : [])),
      ...past.flatMap((state) => ('isDamaged' in state && state.isDamaged ? damaged : [])),
    ];
    const saved = await store.saveDraft(
      { kind: 'places', id: 'five', on: NO_VERSION },
      somePlace('five', 8),
      signature,
    );
    await store.close();
    const restarted = await open(root);
    const stateAfter = stateOf(restarted.store);
    await restarted.store.close();
    if (!seed.states.some((state) => isDeepStrictEqual(state, found)))
      return `has ${JSON.stringify(found)}`;
    if (damage.told !== null && !lines.some((line) => damage.told?.test(line)))
      return `is reported nowhere: ${lines.join('; ')}`;
    if (damage.told === null && mended.length > 0) return `told: ${mended.map(inWords).join('; ')}`;
    if (!('version' in saved)) return 'cannot save';
    if (!isDeepStrictEqual(stateAfter, { ...found, five: { draft: 8, public: null } }))
      return `has at the next start ${JSON.stringify(stateAfter)}`;
    return restarted.mended.length === 0
      ? null
      : `again ${restarted.mended.map(inWords).join('; ')}`;
  } catch (error) {
    return `does not start: ${error instanceof Error ? error.stack : error}`;
  }
}

/** A disk that does nothing more once a file of some name has come to its place. */
function cuttable() {
  let [last, isCut] = ['', false];
  const step = () => {
    if (isCut) throw new Error('the power is cut');
  };
  const cutting = <Call extends (...args: never[]) => Promise<unknown>>(call: Call): Call => {
    const wrapped = async (...args: never[]) => {
      step();
      return call(...args);
    };
    return wrapped as unknown as Call; // it passes on whatever it is given
  };
  const disk: Disk = {
    lstat: cutting(real.lstat),
    mkdir: cutting(real.mkdir),
    open: cutting(real.open),
    readdir: cutting(real.readdir),
    readFile: cutting(real.readFile),
    rm: cutting(real.rm),
    stat: cutting(real.stat),
    rename: async (from, to) => {
      step();
      await real.rename(from, to);
      isCut = last !== '' && String(to).endsWith(last);
    },
  };
  return {
    disk,
    cutAfter: (name: string) => {
      last = name;
    },
  };
}

function inWords(recovered: Recovered): string {
  return say(messageOfRecovered(recovered), 'en');
}
