import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const ground = ['data/text', 'data/time', 'data/space', 'data/messages'];
/** What every view may know: all of `data/` but the door to the disk, the curators' part and the figures. */
const known = [...ground, 'data/schema/parts', 'data/schema', 'data/exhibit'];
const figures = 'data/schema/figures';
const curators = ['data/check', 'data/edit'];
const allData = [...known, figures, ...curators, 'data/kiosk', 'data/read'];
const ui = ['components/ui'];
const views = ['components/map', 'components/timeline', 'components/story'];
const onDesk = (...names) => names.map((name) => `server/desk/${name}`);
const serving = ['server/system', 'server/build', 'server/serve', ...allData];
const storing = [...serving, ...onDesk('disk', 'errors', 'history', 'backup', 'store', 'accounts')];
const acting = [...storing, ...onDesk('activity', 'sheets')];

/** Which folders a folder may import from, besides itself; the lowest floor first. A file belongs to the longest row that fits it. */
const ladder = {
  'data/text': [],
  'data/time': ['data/text'],
  'data/space': [],
  'data/messages': ['data/text'],
  'data/schema/parts': ground,
  [figures]: [...ground, 'data/schema/parts'],
  'data/schema': [...ground, 'data/schema/parts', figures],
  'data/check': [...ground, 'data/schema', 'data/schema/parts', figures],
  'data/exhibit': known,
  'data/edit': [...known, figures, 'data/check'],
  'data/kiosk': ground,
  'data/read': [...known, figures, ...curators],
  'data/basemap': ground,
  'data/testing': allData,
  'data/records': [],
  'data/fixtures': [],
  'components/ui': ['data/text'],
  'components/map': [...ui, ...known],
  'components/timeline': [...ui, ...known],
  'components/story': [...ui, ...known],
  'components/exchange': [...ui, ...known],
  'components/find': [...ui, ...known],
  'components/figures': [...ui, ...known, figures],
  'components/offline': [...ui, ...known],
  'components/notice': [...ui, ...known],
  'components/exhibit': [...views, 'components/exchange', 'components/find', ...ui, ...known],
  'components/kiosk': ['components/exhibit', 'components/notice', ...ui, ...known, 'data/kiosk'],
  'components/desk': ['components/map', ...ui, ...known, figures, ...curators],
  'server/system': ['data/messages'],
  'server/serve': ['server/system'],
  'server/build': serving,
  'server/testing': serving,
  'server/desk/errors': ['server/system', 'data/messages', 'data/edit'],
  'server/desk/disk': ['server/system', 'data/messages', ...onDesk('errors')],
  'server/desk/history': ['server/system', 'data/messages', ...onDesk('disk', 'errors')],
  'server/desk/backup': ['server/system', 'data/messages', ...onDesk('disk', 'errors')],
  'server/desk/store': [...serving, ...onDesk('disk', 'errors', 'history', 'backup')],
  'server/desk/accounts': [...serving, ...onDesk('disk', 'errors', 'history')],
  'server/desk/activity': storing,
  'server/desk/sheets': storing,
  'server/desk/review': acting,
  'server/desk/share': [...acting, ...onDesk('review')],
  'server/desk/testing': 'all',
  'server/desk/actions': [...acting, ...onDesk('review')],
  'server/desk': [...acting, ...onDesk('review', 'share', 'actions')],
  'server/kiosk/releases': serving,
  'server/kiosk': [...serving, 'server/testing', 'server/kiosk/releases'],
  'server/dev': [...acting, ...onDesk('review', 'share'), 'server/desk'],
  server: ['server/system', 'server/build', 'server/serve', ...allData],
  app: 'all',
  e2e: 'all',
};
/** A test never reaches a browser: it may read the records and the base map, and whatever serves tests. */
const forTests = [
  'data/schema/parts',
  'server/desk/store',
  'server/build',
  'data/testing',
  'data/read',
  'data/basemap',
  'data/exhibit',
  'data/check',
  'server/desk/testing',
  'server/kiosk/releases/testing',
  'server/testing',
];

export const roots = ['app', 'components', 'data', 'e2e', 'server'];
export const content = /^data\/(records|fixtures)\//;
export const vague = /^(utils|helpers|common|misc)(\.|$)/i;
export const LONGEST = 300;
export const MOST_FILES = 15;

/** What is wrong, a line each, in files given as `{ path: text }`. */
export function problemsIn(files) {
  const sources = Object.keys(files).filter((path) => /\.tsx?$/.test(path) && !content.test(path));
  const imports = sources.flatMap((path) => importsOf(path, files));
  return [...imports.flatMap(climbing), ...circles(imports), ...vagueNames(Object.keys(files))];
}

/** The formatter puts each statement at the start of a line, so no comment is taken for one. */
export function importsOf(path, files) {
  const statement = /^(?:import|export)\s+[\w\s{},*$]*?\s*from\s*['"](\.[^'"]*)['"]/gm;
  const bare = /^import\s*['"](\.[^'"]*)['"]|\bimport\(\s*['"](\.[^'"]*)['"]\s*\)/gm;
  const text = files[path];
  return [...text.matchAll(statement), ...text.matchAll(bare)].map(([, first, second]) => {
    const specifier = first ?? second;
    return { from: path, specifier, to: resolved(path, specifier, files) };
  });
}

/** The path of the file that a relative specifier names. */
export function resolved(from, specifier, files) {
  const path = posix.join(posix.dirname(from), specifier);
  const ways = [path, `${path}.ts`, `${path}.tsx`, `${path}.d.ts`, `${path}/index.ts`];
  return ways.find((way) => way in files) ?? path;
}

function climbing({ from, specifier, to }) {
  const own = rowOf(from);
  const other = rowOf(to);
  const line = (rule) => [`${from} imports ${specifier}: ${rule}`];
  if (own === null) return line(`${from} is in no row of the ladder in .ci/imports.mjs`);
  const may = ladder[own];
  if (may === 'all' || own === other) return [];
  if (isTest(from) && forTests.some((folder) => to.startsWith(`${folder}/`))) return [];
  if (other !== null && may.includes(other)) return [];
  if (other === null) return line(`${to} is not ours to import; what is in public/ is fetched`);
  if (other === 'data/read') return line('only app/ and server/ read the folder of records');
  if (other === figures) return line(`figures are the second layer, and ${own} is on the first`);
  return line(
    `${own} may import ${may.length > 0 ? may.join(', ') : 'nothing of ours'}, and not ${other}`,
  );
}

export function isTest(path) {
  return /\.test\.tsx?$/.test(path) || path.includes('/testing/');
}

function rowOf(path) {
  return (
    Object.keys(ladder)
      .filter((row) => path.startsWith(`${row}/`))
      .sort((one, other) => other.length - one.length)[0] ?? null
  );
}

/** Circles of files, types included, and of folders, for which tests do not count. */
export function circles(imports) {
  const between = (pairs) => {
    const next = new Map();
    for (const [from, to] of pairs)
      if (from !== to) next.set(from, (next.get(from) ?? new Set()).add(to));
    return circlesIn(next);
  };
  const folders = imports
    .filter(({ from }) => !isTest(from) && !from.startsWith('app/'))
    .map(({ from, to }) => [posix.dirname(from), posix.dirname(to)]);
  return [
    ...between(imports.map(({ from, to }) => [from, to])).map(
      (round) => `${round}: a circle; move what both need to a file of its own`,
    ),
    ...between(folders).map((round) => `${round}: a circle of folders; move a file, or split one`),
  ];
}

/** A circle a line, each found once. */
function circlesIn(next) {
  const found = [];
  const done = new Set();
  const follow = (node, trail) => {
    if (trail.includes(node)) {
      found.push([...trail.slice(trail.indexOf(node)), node].join(' → '));
    } else if (!done.has(node)) {
      for (const to of next.get(node) ?? []) follow(to, [...trail, node]);
      done.add(node);
    }
  };
  for (const node of next.keys()) follow(node, []);
  return found;
}

function vagueNames(paths) {
  const parts = paths.flatMap((path) => {
    const steps = path.split('/');
    return steps.map((_, depth) => steps.slice(0, depth + 1).join('/'));
  });
  return [...new Set(parts)]
    .filter((path) => vague.test(posix.basename(path)))
    .map((path) => `${path} is named for nothing: name it for what is in it`);
}

export function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [path];
    return content.test(`${path}/`) || path === 'e2e/results' ? [] : filesUnder(path);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const code = /\.(tsx?|mjs|js|css)$/;
  const paths = roots.flatMap(filesUnder);
  const files = Object.fromEntries(
    paths.map((path) => [path, code.test(path) ? readFileSync(path, 'utf8') : '']),
  );
  const problems = problemsIn(files);
  for (const problem of problems) console.error(problem);
  console.log(`${paths.length} files: ${problems.length} problems with the import ladder.`);
  if (problems.length > 0) process.exitCode = 1;
}
