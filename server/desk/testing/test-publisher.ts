import { beforeEach, expect, vi } from 'vitest';
import type { Kind } from '../../../data/schema/kinds';
import type { DeskFolders } from '../backup/backup';
import { type Publisher, publish } from '../review/publish';
import type { FolderSetting } from '../store/desk-folder';
import { Store } from '../store/store';
import { deskOfFixtures } from './test-desk';
import { build, town } from './test-town';

type PublishingDesk = {
  root: string;
  store: Store;
  publisher: Publisher;
  clock: { hour: number };
};

export const by = (author: string) => ({ author, reason: 'checked against the source' });
export const from = (author: string) => ({ ...by(author), at: Date.UTC(2026, 10, 27) });

export const renamed = { name: { en: 'Renamed', sr: 'Тестград' } };

/** The town's record as the store has it in public. */
export function publicTown({ store }: PublishingDesk): object {
  return Object(store.published(town.kind, town.id)?.value);
}

/** A desk of the fixtures and what publishes its records, new for each test of a file and closed after it. */
export function publishingDesk(): PublishingDesk {
  // Each test waits for the disk some hundred times.
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
  const desk = {} as PublishingDesk; // filled before each test
  beforeEach(async () => {
    const { root, folders, store } = await deskOfFixtures();
    const clock = { hour: 0 };
    Object.assign(desk, { root, store, clock, publisher: publisherOf(store, folders, clock) });
    // A test may have opened another store on the same folders.
    return () => desk.store.close();
  });
  return desk;
}

/** Closes the desk's store and opens another on the same folders, with another disk if one is given. */
export async function reopen(
  desk: PublishingDesk,
  otherDisk?: Pick<FolderSetting, 'disk'>,
): Promise<void> {
  await desk.store.close();
  const { store } = await Store.open({ ...desk.publisher.folders, ...otherDisk });
  desk.store = store;
  desk.publisher = { ...desk.publisher, store };
}

/** Publishes from a store, with a clock by which each publishing is an hour after the one before. */
function publisherOf(store: Store, folders: DeskFolders, clock: { hour: number }): Publisher {
  const now = () => {
    clock.hour += 1;
    return Date.UTC(2026, 10, 27, clock.hour);
  };
  return { store, folders, build, now };
}

/** Writes Ana's draft of a record with some fields changed, hands it in, and lets people approve it. */
export async function handedIn(
  { store }: PublishingDesk,
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

/** Ana's draft of the town, which Boris has approved. */
export function approvedDraft(desk: PublishingDesk, change: object = renamed) {
  return handedIn(desk, town, change, 'Boris');
}

/** Ana's draft of the town, approved and published by Boris; the commit of the publishing. */
export async function publishTown(desk: PublishingDesk, change: object = renamed): Promise<string> {
  const outcome = await publish(desk.publisher, [await approvedDraft(desk, change)], by('Boris'));
  expect(outcome).toHaveProperty('exported');
  return (await desk.store.history.head()) ?? '';
}

/** The outcome of a publishing or an undo that changed nothing, with the code of the one obstacle. */
export function obstacle(code: string) {
  return { obstacles: [expect.objectContaining({ code })] };
}
