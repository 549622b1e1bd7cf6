import { cp, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach } from 'vitest';
import { valueAt } from '../../../data/edit/value-at';
import type { Kind } from '../../../data/schema/kinds';
import { hashOfInputs, stamp } from '../../build/build-stamp';
import type { DeskFolders } from '../backup/backup';
import type { Publisher } from '../review/publish';
import type { Store } from '../store/store';
import { deskOfFixtures } from './test-desk';

export const by = (author: string) => ({ author, reason: 'checked against the source' });
export const from = (author: string) => ({ ...by(author), at: Date.UTC(2026, 10, 27) });

export const renamed = { name: { en: 'Renamed', sr: 'Тестград' } };

/** A build for tests, whose export holds one record of those that it was made of. */
export async function build(records: string, to: string): Promise<boolean> {
  await mkdir(to, { recursive: true });
  await cp(join(records, 'places', 'testgrad.json'), join(to, 'testgrad.json'));
  return true;
}

/** The English name of a place; null for what has none. */
export function nameIn(place: unknown): unknown {
  return valueAt(valueAt(place, 'name'), 'en') ?? null;
}

/** The name in the export that the public is served. */
export async function servedAt({ desk }: DeskFolders): Promise<string> {
  return JSON.parse(await readFile(join(desk, 'current/testgrad.json'), 'utf8')).name.en;
}

export const town = { kind: 'places', id: 'testgrad' } as const;

/** Such a build with the stamp of its records. */
export async function stampedBuild(records: string, to: string): Promise<boolean> {
  await build(records, to);
  await stamp(to, await hashOfInputs(records));
  return true;
}

/** A desk of the fixtures and what publishes its records, new for each test of a file and closed after it. */
export function publisherEach() {
  type Given = { root: string; store: Store; publisher: Publisher; clock: { hour: number } };
  const given = {} as Given; // filled before each test
  beforeEach(async () => {
    const { root, folders, store } = await deskOfFixtures();
    const clock = { hour: 0 };
    Object.assign(given, { root, store, clock, publisher: publisherOf(store, folders, clock) });
    // A test may have opened another store on the same folders.
    return () => given.store.close();
  });
  return given;
}

/** Publishes from a store, with a clock by which each publishing is an hour after the one before. */
function publisherOf(store: Store, folders: DeskFolders, clock: { hour: number }): Publisher {
  const now = () => {
    clock.hour += 1;
    return Date.UTC(2026, 10, 27, clock.hour);
  };
  return { store, folders, build, now };
}

/** Writes a draft of a record with some fields changed, hands it in, and lets people approve it. */
export async function drafted(
  store: Store,
  record: { readonly kind: Kind; readonly id: string },
  change: object,
  ...readers: readonly string[]
) {
  const { kind, id } = record;
  const target = () => ({ kind, id, on: store.versionNow(kind, id) });
  const published = Object(store.published(kind, id)?.value);
  await store.saveDraft(target(), { ...published, ...change }, from('Ana'));
  await store.submit(target(), from('Ana'));
  for (const reader of readers) await store.approve(target(), from(reader));
  return target();
}
