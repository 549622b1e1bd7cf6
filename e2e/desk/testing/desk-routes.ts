import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A request that the desk's pages can send. */
type Route = { readonly method: string; readonly path: string };

const API = 'app/desk/api';

/** The part of an address for each folder whose name is in brackets. */
const parts: Readonly<Record<string, string>> = {
  '[kind]': 'places',
  '[id]': 'testgrad',
  '[action]': 'approve',
  '[keep]': 'none',
  '[format]': 'csv',
  '[file]': 'f7d74f3d5852c1c3fa13f2e68d15eb28-800x500.webp',
  '[blob]': '0'.repeat(40),
  '[...path]': 'some-preview/en/exhibit.json',
};

/** All requests but those for signing in, read from the folders of the routes so that a new one is tested as well. */
export const routes: readonly Route[] = readdirSync(API, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('route.desk.ts') && !file.startsWith('auth/'))
  .flatMap((file) => {
    const path = dirname(file).replace(/\[[^\]]*\]/g, (name) => parts[name] ?? name);
    if (path.includes('[')) throw new Error(`${file}: say in parts what its address has`);
    const methods = readFileSync(`${API}/${file}`, 'utf8').matchAll(
      /export (?:async )?function ([A-Z]+)\(/g,
    );
    return [...methods].map(([, method = '']) => ({ method, path: `/desk/api/${path}/` }));
  });

/** The requests that an author may not send. */
export const closedToAuthors: readonly string[] = [
  'POST /desk/api/accounts/',
  'POST /desk/api/accounts/testgrad/',
  'POST /desk/api/publish/',
  'POST /desk/api/undo/',
  'POST /desk/api/records/places/testgrad/approve/',
];

/** The desk's pages, without those for signing in. */
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
