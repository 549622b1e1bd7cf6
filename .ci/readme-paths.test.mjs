import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documents, missingPaths } from './readme-paths.mjs';

test.each(documents())('every path in %s leads to a file or a folder', (document) => {
  expect(missingPaths(document, readFileSync(document, 'utf8'))).toEqual([]);
});

const repository = [
  'data/README.md',
  'data/space/geo.ts',
  'data/space/zones.ts',
  'server/start.ts',
];
const files = {
  exists: (path) =>
    repository.some((file) => file === path || file.startsWith(`${path.replace(/\/$/, '')}/`)),
  under: (folder) => repository.filter((file) => file.startsWith(`${folder}/`)),
};

test.each([
  ['[more](space/README.md)', 'space/README.md'],
  ['`data/space/line.ts`', 'data/space/line.ts'],
  ['`line.ts`', 'line.ts'],
  ['`time/`', 'time/'],
  ['`server/desk`', 'server/desk'],
])('%s is missed where nothing has this name', (text, missing) => {
  expect(missingPaths('data/README.md', text, files)).toEqual([missing]);
});

test.each([
  '[more](README.md#a-heading) and [the web](https://example.org/a)',
  '`data/space/geo.ts`, `space/`, `zones.ts`, `server/start.ts`',
  '`npm run dev`, `/kiosk/health/`, `sr/exhibit.json`, `out/`, `on…`, `data/schema/<kind>.ts`',
])('%s names nothing that is missing', (text) => {
  expect(missingPaths('data/README.md', text, files)).toEqual([]);
});
