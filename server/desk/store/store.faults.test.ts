import { cp, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { thorough } from '../../../data/testing/thorough';
import { failingDisk } from '../testing/failing-disk';
import { Store } from './store';
import { NO_VERSION } from './versions';

const town = { kind: 'places', id: 'town' } as const;
const hill = { kind: 'places', id: 'hill' } as const;
const place = (id: string, en: string) => ({
  id,
  checked: 'confirmed',
  serbianReviewed: false,
  name: { en, sr: 'Град' },
  at: [20.5, 44.8],
  precision: 'exact',
});
const signature = { author: 'Ana', reason: 'corrected', at: Date.UTC(2026, 10, 27) };

let seed: string;

// isomorphic-git logs errors before it throws them.
beforeAll(() => void vi.spyOn(console, 'log').mockImplementation(() => undefined));
afterAll(() => void vi.restoreAllMocks());

const open = (root: string, disk?: Parameters<typeof Store.open>[0]['disk']) =>
  Store.open({
    records: join(root, 'records'),
    desk: join(root, '.desk'),
    ...(disk ? { disk } : {}),
  });

beforeAll(async () => {
  seed = await mkdtemp(join(tmpdir(), 'desk-seed-'));
  const { store } = await open(seed);
  await store.publish(
    [{ ...town, record: place('town', 'Old'), on: [NO_VERSION, NO_VERSION] }],
    signature,
  );
  await store.saveDraft({ ...hill, on: NO_VERSION }, place('hill', 'New'), signature);
  await store.close();
});

/** The names of town and hill as the public and the draft have them. */
function stateOf(store: Store): string {
  const nameIn = (value: unknown) =>
    JSON.stringify(value ?? null).match(/"en":"(\w+)"/)?.[1] ?? '-';
  return [
    nameIn(store.published('places', 'town')?.value),
    nameIn(store.published('places', 'hill')?.value),
    nameIn(store.draft('places', 'town')?.value),
    nameIn(store.draft('places', 'hill')?.value),
  ].join(' ');
}

const changes = {
  'a draft is saved': {
    make: (store: Store) =>
      store.saveDraft(
        { ...town, on: store.published('places', 'town')?.version ?? '' },
        place('town', 'New'),
        signature,
      ),
    old: 'Old - - New',
    new: 'Old - New New',
  },
  'two records are published': {
    make: (store: Store) =>
      store.publish(
        [
          { ...town, record: place('town', 'New'), on: store.versionsNow('places', 'town') },
          { ...hill, record: place('hill', 'New'), on: store.versionsNow('places', 'hill') },
        ],
        signature,
      ),
    old: 'Old - - New',
    new: 'New New - -',
  },
};

test.each(Object.entries(changes))(
  'whichever call of the disk fails while %s, the desk has the old state or the new',
  async (_, change) => {
    const root = await mkdtemp(join(tmpdir(), 'desk-fault-'));
    let failed = 0;
    // In a shorter run every seventh call, and with it each of the three codes in turn.
    for (let at = 1; ; at += thorough ? 1 : 7) {
      const copy = join(root, String(at));
      await cp(seed, copy, { recursive: true });
      const { disk, failing } = failingDisk();
      const { store } = await open(copy, disk);
      Object.assign(failing, { at, code: ['EIO', 'ENOSPC', 'EACCES'][at % 3] });
      const outcome = await change.make(store).then(
        () => 'done',
        (error: NodeJS.ErrnoException) => error.code,
      );
      const reached = failing.at <= 0;
      failing.at = Number.POSITIVE_INFINITY;
      await store.close();
      const { store: after, mended } = await open(copy);
      expect(mended, `call ${at}`).toEqual([]);
      expect(outcome === 'done' ? [change.new] : [change.old, change.new], `call ${at}`).toContain(
        stateOf(after),
      );
      expect(await readdir(join(copy, '.desk/unfinished'))).toEqual([]);
      // What was refused can be done again.
      if (stateOf(after) === change.old) await change.make(after);
      expect(stateOf(after), `call ${at}`).toBe(change.new);
      await after.close();
      if (!reached) break;
      failed += 1;
    }
    expect(failed).toBeGreaterThan(10);
  },
  120_000,
);

test('a change that a failing disk let neither finish nor be undone is finished before the next change', async () => {
  const root = await mkdtemp(join(tmpdir(), 'desk-away-'));
  const seen = new Set<string>();
  for (let at = 1; ; at += thorough ? 1 : 9) {
    const copy = join(root, String(at));
    await cp(seed, copy, { recursive: true });
    const { disk, failing } = failingDisk();
    const { store } = await open(copy, disk);
    const { make, ...states } = changes['two records are published'];
    Object.assign(failing, { at, isGone: true });
    const outcome = await make(store).then(
      () => 'done',
      () => 'failed',
    );
    failing.at = Number.POSITIVE_INFINITY;
    if (outcome === 'failed') expect(stateOf(store), `call ${at}`).toBe(states.old);
    // A save of another record finishes the interrupted change first.
    await store.saveDraft({ kind: 'places', id: 'other', on: NO_VERSION }, {}, signature);
    const state = stateOf(store);
    await store.close();
    const { store: after, mended } = await open(copy);
    await after.close();
    expect(mended, `call ${at}`).toEqual([]);
    expect(stateOf(after), `call ${at}`).toBe(state);
    expect([states.old, states.new]).toContain(state);
    seen.add(`${outcome}, ${state}`);
    if (outcome === 'done') break;
  }
  // Failed changes have ended in both states, and one change has succeeded.
  expect(seen.size).toBe(3);
}, 120_000);
