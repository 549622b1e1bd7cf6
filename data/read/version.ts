import { createHash } from 'node:crypto';
import type { Exhibit } from '../schema/exhibit';
import type { Records } from '../schema/kinds';

/** The version of the records: eight hexadecimal digits of a hash of what they say, however their files are laid out. */
export function versionOf(records: Records): Exhibit['version'] {
  const kinds = Object.entries(records).map(([kind, list]) => [
    kind,
    [...list].sort((one, other) => (one.id < other.id ? -1 : 1)),
  ]);
  const text = JSON.stringify(kinds);
  return { id: createHash('sha256').update(text).digest('hex').slice(0, 8), day: dayOfBuild() };
}

/** The day that a build sets for all its pages, in UTC; a page that is rendered by itself takes the present day. */
function dayOfBuild(): string {
  return process.env.BUILT_ON || new Date().toISOString().slice(0, 10);
}
