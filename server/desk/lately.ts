import { isDeepStrictEqual } from 'node:util';
import type { History, Latest } from './history';

/** Changes of one record by one person for one reason: the last of them, and how many they were. */
export type InARow = Latest & { readonly count: number };

const SHOWN = 20;
const READ = 200;

/** The last changes of the desk. A form is saved whenever the keys rest, and nobody wants to read that one by one. */
export async function latelyOf(history: History): Promise<readonly InARow[]> {
  const found: InARow[] = [];
  for (const change of await history.latest(READ)) {
    const at = found.findLastIndex(({ paths }) =>
      paths.some((path) => change.paths.includes(path)),
    );
    const after = found[at];
    if (after !== undefined && isOfOneKind(after, change))
      found[at] = { ...after, count: after.count + 1 };
    else found.push({ ...change, count: 1 });
  }
  return found.slice(0, SHOWN);
}

/** The last changes of records that the public sees. */
export async function publishedLately(history: History): Promise<readonly Latest[]> {
  const isOfRecord = (path: string) => /^records\/(?!files\/)/.test(path);
  const changes = await history.latest(SHOWN, 'records');
  return changes.filter(({ paths }) => paths.some(isOfRecord));
}

function isOfOneKind(one: Latest, other: Latest): boolean {
  const what = ({ author, reason, paths }: Latest) => ({ author, reason, paths });
  return isDeepStrictEqual(what(one), what(other));
}
