import { isDeepStrictEqual } from 'node:util';
import type {
  ListedChange,
  RecentChange,
  RecentPublishing,
} from '../../../data/edit/contract/page-data';
import type { Latest } from '../history/commit-types';
import type { DeskHistory } from '../history/history';
import type { Store } from '../store/store';
import { publishedRecordsIn } from './published-records';

const SHOWN = 20;
const READ = 200;

/** The last changes of the desk. A form is saved whenever the keys rest, and nobody wants to read that one by one. */
export async function recentChangesOf(history: DeskHistory): Promise<readonly RecentChange[]> {
  const found: RecentChange[] = [];
  for (const change of await history.latest(READ)) {
    const at = found.findLastIndex(({ paths }) =>
      paths.some((path) => change.paths.includes(path)),
    );
    const after = found[at];
    if (after !== undefined && isSameAction(after, change))
      found[at] = { ...after, count: after.count + 1 };
    else found.push({ ...change, count: 1 });
  }
  return found.slice(0, SHOWN);
}

const ofRecords = { folder: 'records', is: (path: string) => /^records\/(?!files\/)/.test(path) };

/** What the last search found, and the commit where it started: most commits of a long history are saves of drafts. */
const foundBefore = new WeakMap<DeskHistory, { head: string | null; found: readonly Latest[] }>();

/** The last changes of records that the public sees. */
export async function recentPublishingsOf(store: Store): Promise<readonly RecentPublishing[]> {
  const found = await lastPublished(store.history);
  return Promise.all(
    found.map(async (change) => ({ ...change, mayBeUndone: await isWhole(store, change) })),
  );
}

async function isWhole(store: Store, { commit, isFirst }: Latest): Promise<boolean> {
  if (isFirst) return false;
  const changes = await store.history.changesOf(commit).catch(() => new Map());
  return publishedRecordsIn(store, changes).every(({ isCurrent }) => isCurrent);
}

async function lastPublished(history: DeskHistory): Promise<readonly Latest[]> {
  const head = await history.head();
  const before = foundBefore.get(history);
  const until = before?.head ?? undefined;
  const newChanges = await history.latest(SHOWN, { wanted: ofRecords, until });
  // Commits that came during the last search may be found twice.
  const all = new Map(
    [...newChanges, ...(before?.found ?? [])].map((change) => [change.commit, change]),
  );
  const found = [...all.values()].slice(0, SHOWN);
  foundBefore.set(history, { head, found });
  return found;
}

function isSameAction(one: ListedChange, other: ListedChange): boolean {
  const shared = ({ author, reason, paths }: ListedChange) => ({ author, reason, paths });
  return isDeepStrictEqual(shared(one), shared(other));
}
