import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { thorough } from '../../../data/testing/thorough';
import type { Disk } from '../../system/atomic-write';
import { openFolder } from '../store/desk-folder';
import { Store } from '../store/store';
import { NO_VERSION } from '../store/versions';
import { failingDisk } from '../testing/failing-disk';
import { nameIn } from '../testing/test-town';

const signature = { author: 'Ana', reason: 'corrected', at: Date.UTC(2026, 10, 27) };
const town = (en: string) => ({
  id: 'town',
  checked: 'confirmed',
  serbianReviewed: false,
  name: { en, sr: 'Град' },
  at: [20.5, 44.8],
  precision: 'exact',
});

/** A desk, and a commit in its repository that merges another desk's history into its own and is not the last one yet. */
let seed: string;
let joined: string;

// isomorphic-git logs errors before it throws them.
beforeAll(() => void vi.spyOn(console, 'log').mockImplementation(() => undefined));
afterAll(() => void vi.restoreAllMocks());

const foldersIn = (root: string) => ({ records: join(root, 'records'), desk: join(root, '.desk') });

beforeAll(async () => {
  seed = await mkdtemp(join(tmpdir(), 'share-seed-'));
  const { store } = await Store.open(foldersIn(seed));
  const place = { kind: 'places', id: 'town' } as const;
  await store.publish([{ ...place, record: town('Old'), on: [NO_VERSION, NO_VERSION] }], signature);
  await store.saveDraft({ kind: 'places', id: 'hill', on: NO_VERSION }, { id: 'hill' }, signature);
  await store.close();
  const { history, close } = await openFolder(foldersIn(seed));
  const changes = [
    { path: 'records/places/town.json', bytes: Buffer.from(JSON.stringify(town('New'))) },
    { path: 'drafts/places/hill.json', bytes: null },
  ];
  const theirs = await history.prepare(changes, { ...signature, author: 'Boris' });
  joined = await history.prepare(changes, { ...signature, author: 'desk' }, theirs);
  await close();
});

/** The name of the town, whether the hill has its draft, and whether the last commit merges two histories. */
async function stateOf(store: Store): Promise<string> {
  const name = nameIn(store.published('places', 'town')?.value);
  const isJoined = (await store.history.head()) === joined;
  return `${name} ${store.draft('places', 'hill') === null ? 'without' : 'with'} ${isJoined}`;
}

async function taken(folders: ReturnType<typeof foldersIn>, disk: Disk, begin: () => void) {
  const { journal, close } = await openFolder({ ...folders, disk });
  begin();
  return journal
    .turnTo(joined)
    .then(
      () => 'done',
      () => 'failed',
    )
    .finally(close);
}

test.each([
  ['one call of the disk fails', false],
  ['the disk is gone from one call on', true],
])(
  'if %s while another desk’s work is taken, all of it is here at the next start, or none',
  async (_, isGone) => {
    const root = await mkdtemp(join(tmpdir(), 'share-fault-'));
    const states = new Set<string>();
    // In a shorter run every seventh call.
    for (let at = 1; ; at += thorough ? 1 : 7) {
      const folders = foldersIn(join(root, String(at)));
      await cp(seed, join(folders.desk, '..'), { recursive: true });
      const { disk, failing } = failingDisk();
      const outcome = await taken(folders, disk, () => Object.assign(failing, { at, isGone }));
      const isReached = failing.at <= 0;
      const { store, mended } = await Store.open(folders);
      const state = await stateOf(store);
      await store.close();
      expect(mended, `call ${at}`).toEqual([]);
      const either = ['Old with false', 'New without true'];
      expect(outcome === 'done' ? either.slice(1) : either, `call ${at}`).toContain(state);
      states.add(state);
      // What was not merged can be merged again.
      expect(await taken(folders, failingDisk().disk, () => undefined)).toBe('done');
      if (!isReached) break;
    }
    expect([...states].sort()).toEqual(['New without true', 'Old with false']);
  },
  120_000,
);
