import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Kind } from '../../../data/schema/kinds';
import type { Store } from '../store/store';
import { NO_VERSION } from '../store/versions';
import { deskOfFixtures } from '../testing/test-desk';
import { submitTogether, withNamedDrafts } from './named-drafts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let store: Store;
beforeEach(async () => {
  ({ store } = await deskOfFixtures());
});
afterEach(() => store.close());

async function drafted(kind: Kind, id: string, record: Record<string, unknown>): Promise<void> {
  const on = store.published(kind, id)?.version ?? NO_VERSION;
  await store.saveDraft(
    { kind, id, on },
    { id, ...record },
    { author: 'Ana', reason: 'draft', at: 0 },
  );
}

test('a draft is handed in with the new records that it names, and with no other', async () => {
  await drafted('places', 'mill', { name: { en: 'Mill', sr: 'Млин' } });
  await drafted('places', 'elsewhere', {});
  await drafted('events', 'mill-burns', { place: 'mill' });
  const on = store.versionNow('events', 'mill-burns');
  const target = { kind: 'events', id: 'mill-burns', on } as const;
  const signature = { author: 'Ana', reason: 'handed in', at: 0 };
  expect(await submitTogether(store, { ...target, on: 'stale' }, signature)).toHaveProperty(
    'conflict',
  );
  expect(store.draft('places', 'mill')?.value.state).toBe('draft');
  expect(await submitTogether(store, target, signature)).toHaveProperty('version');
  expect(store.draft('places', 'mill')?.value.state).toBe('review');
  expect(store.draft('places', 'elsewhere')?.value.state).toBe('draft');
});

test('an address that names no record names no draft', () => {
  for (const name of ['foo', 'places/../x', 'toString/a', 'places'])
    expect([...withNamedDrafts(store, new Set([name]))]).toEqual([name]);
});

test('an event is looked at together with the new records that it names, and with no other draft', async () => {
  await drafted('places', 'mill', { note: 'half written' });
  await drafted('actors', 'miller', { partOf: 'millers' });
  await drafted('actors', 'millers', {});
  await drafted('places', 'elsewhere', {});
  await drafted('places', 'testgrad', {});
  await drafted('events', 'mill-burns', {
    place: 'mill',
    actors: [{ actor: 'miller' }],
    area: 'testgrad',
  });
  expect([...withNamedDrafts(store, new Set(['events/mill-burns']))].sort()).toEqual([
    'actors/miller',
    'actors/millers',
    'events/mill-burns',
    'places/mill',
  ]);
});
