import { cp, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, vi } from 'vitest';
import { valueAt } from '../../../data/edit/value-at';
import { say } from '../../../data/messages/say';
import type { DeskFolders } from '../backup/backup';
import { share } from '../share/share';
import { Store } from '../store/store';
import { gitServer, PASSWORD } from './git-server';
import { nameIn, stampedBuild, town } from './test-town';

/** Each change is a second after the one before and after what the desk itself has committed: the history counts seconds. */
let at = 0;
export const now = () => {
  at = Math.max(at, Date.now()) + 1000;
  return at;
};
export const by = (author: string) => ({ author, reason: 'corrected', at: now() });

export const SENT = 'What was changed here is with the other desks now.';
export const SEEN = 'The public sees the records as they are now.';

export const foldersIn = (folder: string): DeskFolders => ({
  records: join(folder, 'records'),
  desk: join(folder, '.desk'),
});

/** Two desks that have shared once, with a server of their own, in a copy of the folder `seed`. */
export async function twoDesks(seed: string) {
  const root = await mkdtemp(join(tmpdir(), 'share-'));
  await cp(seed, root, { recursive: true, verbatimSymlinks: true });
  const server = await gitServer(root);
  const { address } = server;
  /** The printed lines; the last says what to do if the command failed. */
  const shared = async (
    folders: DeskFolders,
    remote = {},
    building = stampedBuild,
  ): Promise<string[]> => {
    const lines: string[] = [];
    await share({
      folders,
      remote: { address, user: 'desk', password: PASSWORD, ...remote },
      build: building,
      now,
      say: (message) => lines.push(say(message, 'en')),
    }).catch((error: Error) => lines.push(`refused: ${error.message}`));
    return lines;
  };
  const [first, second] = [foldersIn(join(root, 'first')), foldersIn(join(root, 'second'))];
  return { root, server, shared, first, second };
}

/** Two such desks, new for each test of a file; `printed` is what the command printed when they first shared. */
export function twoDesksEach() {
  type TwoDesks = Awaited<ReturnType<typeof twoDesks>> & { readonly printed: readonly string[][] };
  // Each test waits for the disk some hundred times.
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
  const desks = {} as TwoDesks; // filled before each test
  let first: Awaited<ReturnType<typeof seedOfTwo>>;
  beforeAll(async () => {
    first = await seedOfTwo();
  });
  beforeEach(async () => {
    Object.assign(desks, { ...(await twoDesks(first.seed)), printed: first.printed });
    return () => desks.server.close();
  });
  return desks;
}

/** Makes the folder of such desks, the first with a small exhibit and the second empty. Returns what each one's command printed. */
async function seedOfTwo() {
  const empty = await mkdtemp(join(tmpdir(), 'share-seed-'));
  const { root, server, shared, first, second } = await twoDesks(empty);
  // The fewest records that make an exhibit, so that tests wait little for the disk.
  for (const kind of ['exhibits', 'files', 'pictures', 'places'])
    await cp(join('data/fixtures/whole', kind), join(first.records, kind), { recursive: true });
  const printed = [await shared(first), await shared(second)];
  await server.close();
  return { seed: root, printed };
}

/** Does something at a desk that has nothing to mend. */
export async function atDesk<T>(
  folders: DeskFolders,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const { store, mended } = await Store.open(folders);
  if (mended.length > 0) throw new Error(`${mended[0]?.path} was ${mended[0]?.found}`);
  return work(store).finally(() => store.close());
}

const named = (en: string) => ({ en, sr: 'Тестград' });

/** Publishes a record with another name, without a review. */
export async function publishes(folders: DeskFolders, author: string, en: string): Promise<void> {
  await atDesk(folders, async (store) => {
    const record = { ...Object(store.published('places', 'testgrad')?.value), name: named(en) };
    const on = store.versionsNow('places', 'testgrad');
    await store.publish([{ ...town, record, on, draft: 'kept' }], by(author));
  });
}

export async function drafts(folders: DeskFolders, author: string, en: string): Promise<void> {
  await atDesk(folders, async (store) => {
    const record = { ...Object(store.published('places', 'testgrad')?.value), name: named(en) };
    await store.saveDraft(
      { ...town, on: store.versionNow('places', 'testgrad') },
      record,
      by(author),
    );
  });
}

/** The names of the town in public and in its draft, and its earlier names with their authors. */
export const namesAt = (folders: DeskFolders) =>
  atDesk(folders, async (store) => {
    const draft = store.draft('places', 'testgrad')?.value;
    const past = [];
    for (const place of ['records', 'drafts'] as const)
      for (const { author, blob } of await store.versions(place, 'places', 'testgrad')) {
        const state = await store.at(blob);
        past.push(`${author}: ${nameIn(state) ?? nameIn(valueAt(state, 'record'))}`);
      }
    return {
      published: nameIn(store.published('places', 'testgrad')?.value),
      draft: draft === undefined ? null : nameIn(draft.record),
      past,
    };
  });

export const headOf = (folders: DeskFolders) => atDesk(folders, ({ history }) => history.head());
export const filesOf = (folders: DeskFolders) =>
  atDesk(folders, async ({ history }) => Object.fromEntries(await history.files()));
export const seenAt = async (folders: DeskFolders) =>
  JSON.parse(await readFile(join(folders.desk, 'current/testgrad.json'), 'utf8')).name.en;
