import { createHash } from 'node:crypto';
import type { Exhibit } from '../schema/exhibit';
import type { Records } from '../schema/kinds';

/** The version of the records: eight hexadecimal digits of a hash of their content, whatever the layout of their files. */
export function versionOf(records: Records): Exhibit['version'] {
  const kinds = Object.entries(records).map(([kind, list]) => [
    kind,
    [...list].sort((a, b) => (a.id < b.id ? -1 : 1)),
  ]);
  const text = JSON.stringify(kinds);
  return { id: createHash('sha256').update(text).digest('hex').slice(0, 8), day: dayOfBuild() };
}

/** The day of the build in UTC, which it sets for all pages; a page that is rendered alone takes today. */
function dayOfBuild(): string {
  return process.env.BUILT_ON || new Date().toISOString().slice(0, 10);
}
