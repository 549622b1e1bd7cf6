import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What every view may know: all of `data/` but the doors to the disk and the figures. */
const known = [
  'data/script.ts',
  'data/language.ts',
  'data/geo.ts',
  'data/time',
  'data/schema',
  'data/queries.ts',
  'data',
];
const figures = 'data/schema/figure.ts';
const doors = 'data/*.server.ts';
const views = ['components/map', 'components/timeline', 'components/story'];

/** Who may know whom, besides their own files. Of two rows that fit a file the longer holds. */
const ladder = {
  'data/script.ts': [],
  'data/language.ts': ['data/script.ts'],
  'data/geo.ts': [],
  'data/time': [],
  'data/schema': ['data/time', figures],
  [figures]: ['data/time', 'data/schema'],
  'data/queries.ts': known,
  data: [...known, figures],
  [doors]: [...known, figures],
  'data/records': [],
  'data/fixtures': [],
  'data/basemap': 'all',
  'components/ui': ['data/language.ts', 'data/script.ts'],
  'components/map': ['components/ui', ...known],
  'components/timeline': ['components/ui', ...known],
  'components/story': ['components/ui', ...known],
  'components/find': ['components/ui', ...known],
  'components/figures': ['components/ui', ...known, figures],
  'components/offline': ['components/ui', ...known],
  'components/notice': ['components/ui', ...known, figures],
  'components/exhibit': [...views, 'components/find', 'components/ui', ...known],
  'components/kiosk': [
    'components/exhibit',
    'components/notice',
    'components/ui',
    ...known,
    figures,
  ],
  'components/desk': [
    'components/exhibit',
    'components/figures',
    'components/map',
    'components/ui',
    ...known,
    figures,
  ],
  server: [...known, figures, doors],
  app: 'all',
  e2e: 'all',
};

const roots = ['app', 'components', 'data', 'e2e', 'server'];
const content = /^data\/(records|fixtures)\//;
const vague = /^(utils|helpers|common|misc)(\.|$)/i;
const LONGEST = 300;

/** What is wrong, a line each, in files given as `{ path: text }`. */
export function problemsIn(files) {
  const sources = Object.keys(files).filter((path) => /\.tsx?$/.test(path) && !content.test(path));
  const imports = sources.flatMap((path) => importsOf(path, files));
  return [
    ...imports.flatMap(climbing),
    ...loops(sources, imports),
    ...Object.entries(files).flatMap(tooLong),
    ...vagueNames(Object.keys(files)),
  ];
}

/** Statements stand at the start of a line, as the formatter puts them; so no comment is taken for one. */
function importsOf(path, files) {
  const statement = /^(?:import|export)\s+(type\s+)?([\w\s{},*$]*?)\s*from\s*['"](\.[^'"]*)['"]/gm;
  const bare = /^import\s*['"](\.[^'"]*)['"]|\bimport\(\s*['"](\.[^'"]*)['"]\s*\)/gm;
  const text = files[path];
  const named = [...text.matchAll(statement)].map(([, type, names, specifier]) => ({
    specifier,
    typesOnly: type !== undefined || /^\{(\s*type\s+[^,}]+,?)+\s*\}$/.test(names.trim()),
  }));
  const others = [...text.matchAll(bare)].map(([, first, second]) => ({
    specifier: first ?? second,
    typesOnly: false,
  }));
  return [...named, ...others].map((found) => ({
    from: path,
    ...found,
    to: resolved(path, found.specifier, files),
  }));
}

function resolved(from, specifier, files) {
  const path = posix.join(posix.dirname(from), specifier);
  const ways = [path, `${path}.ts`, `${path}.tsx`, `${path}.d.ts`, `${path}/index.ts`];
  return ways.find((way) => way in files) ?? path;
}

function climbing({ from, specifier, to }) {
  const own = rowOf(from);
  const other = rowOf(to);
  const line = (rule) => [`${from} imports ${specifier}: ${rule}`];
  if (own === null) return line(`${from} stands in no row of the ladder in .ci/imports.mjs`);
  const may = ladder[own];
  if (may === 'all' || own === other) return [];
  // A test never reaches a browser: it may read the fixtures, and open a door to do so.
  if (/\.test\.tsx?$/.test(from) && ['data/fixtures', doors].includes(other)) return [];
  if (other !== null && may.includes(other)) return [];
  if (other === null) return line(`${to} is not ours to import; what lies in public/ is fetched`);
  if (other === doors) return line('only app/ and server/ open a .server door');
  if (other === figures)
    return line(`figures are the second layer, and ${own} stands on the first`);
  return line(
    `${own} may import ${may.length > 0 ? may.join(', ') : 'nothing of ours'}, and not ${other}`,
  );
}

/** A test stands where the file beside it stands. */
function rowOf(path) {
  const file = path.replace(/\.test(\.tsx?)$/, '$1');
  if (/^data\/[^/]+\.server(\.ts)?$/.test(file)) return doors;
  const fits = (row) => file === row || `${file}.ts` === row || file.startsWith(`${row}/`);
  return (
    Object.keys(ladder)
      .filter(fits)
      .sort((one, other) => other.length - one.length)[0] ?? null
  );
}

/** Types are gone when the code runs, so they close no loop. */
function loops(sources, imports) {
  const next = new Map();
  for (const { from, to, typesOnly } of imports) {
    if (!typesOnly) next.set(from, [...(next.get(from) ?? []), to]);
  }
  const found = [];
  const done = new Set();
  const follow = (path, trail) => {
    if (trail.includes(path)) {
      const round = [...trail.slice(trail.indexOf(path)), path];
      found.push(`${round.join(' → ')}: a loop; take what both need to a file of its own`);
    } else if (!done.has(path)) {
      for (const to of next.get(path) ?? []) follow(to, [...trail, path]);
      done.add(path);
    }
  };
  for (const path of sources) follow(path, []);
  return found;
}

function tooLong([path, text]) {
  if (!/^(app|components|data|server)\/.*\.(tsx?|mjs|js|css)$/.test(path) || content.test(path))
    return [];
  const lines = text.replace(/\n$/, '').split('\n').length;
  return lines > LONGEST ? [`${path} has ${lines} lines: over ${LONGEST} is refused`] : [];
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

function filesUnder(folder) {
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
