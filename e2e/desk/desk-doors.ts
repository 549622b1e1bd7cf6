import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** One way in which the desk's pages ask it for something. */
export type Door = { readonly method: string; readonly path: string };

const API = 'app/desk/api';

/** What stands in an address where its folder has a name in brackets. */
const named: Readonly<Record<string, string>> = {
  '[kind]': 'places',
  '[id]': 'testgrad',
  '[action]': 'approve',
  '[keep]': 'none',
  '[format]': 'csv',
  '[file]': 'f7d74f3d5852c1c3fa13f2e68d15eb28-800x500.webp',
  '[blob]': '0'.repeat(40),
  '[...path]': 'some-preview/en/exhibit.json',
};

/** All of them but the door itself, read off the routes, so that a new one is tried as well. */
export const doors: readonly Door[] = readdirSync(API, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('route.desk.ts') && !file.startsWith('auth/'))
  .flatMap((file) => {
    const path = dirname(file).replace(/\[[^\]]*\]/g, (name) => named[name] ?? name);
    if (path.includes('[')) throw new Error(`${file}: say what stands in its address`);
    const methods = readFileSync(`${API}/${file}`, 'utf8').matchAll(/export function ([A-Z]+)\(/g);
    return [...methods].map(([, method = '']) => ({ method, path: `/desk/api/${path}/` }));
  });

/** What an author may not do. */
export const closedToAuthors: readonly string[] = [
  'POST /desk/api/accounts/',
  'POST /desk/api/accounts/testgrad/',
  'POST /desk/api/publish/',
  'POST /desk/api/undo/',
  'POST /desk/api/records/places/testgrad/approve/',
];

/** The desk's pages, and none of its doors. */
export const pages: readonly string[] = [
  '',
  'records/places/testgrad/',
  'records/places/testgrad/history/',
  'publish/',
  'sheets/',
  'accounts/',
  'log/',
  'help/',
  'new/',
  'order/chapters/',
  'preview/en/?record=places/testgrad',
].map((part) => `/desk/${part}`);
