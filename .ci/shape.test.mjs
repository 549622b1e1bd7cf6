import { expect, test } from 'vitest';
import { shapeOf } from './shape/measures.mjs';
import { linesOf, tableOf } from './shape.mjs';

/** The faults of one measure in files, as `path:line`. */
function placesOf(measure, files, entries) {
  return shapeOf(files, entries)
    .faults.filter((fault) => fault.measure === measure)
    .map(({ path, line }) => `${path}:${line}`);
}

const file = 'data/space/geo.ts';
const inFile = (measure, text) => placesOf(measure, { [file]: text });
const inComponent = (text) => placesOf('props', { 'components/map/map.tsx': text });
const repeated = (text, times) => Array.from({ length: times }, () => text).join('\n');

test('the table has a row for each measure, its bar, and whether it is held', () => {
  const { rows } = shapeOf({ [file]: 'const a = 1;\n' });
  const table = tableOf(rows);
  expect(table).toContain('| source files in a folder, at most | 1 | 15 | yes |');
  expect(table).toContain('| casts without a reason | 0 | 0 | yes |');
  const { rows: bad } = shapeOf({ [file]: 'const a = b as C;\n' });
  expect(tableOf(bad)).toContain('| casts without a reason | 1 | 0 | **no** |');
});

test('faults are listed by measure and place, and cut to some on request', () => {
  const { faults } = shapeOf({ [file]: repeated('f(a as B);', 3) });
  expect(linesOf(faults)).toHaveLength(4);
  expect(linesOf(faults, 2).at(-1)).toBe('… and 1 more: --list');
});

test('a folder counts its source files, without tests, declarations and styles', () => {
  const files = Object.fromEntries(
    Array.from({ length: 15 }, (_, index) => [`data/check/rule-${index}.ts`, 'f();\n']),
  );
  const more = {
    'data/check/a.test.ts': 'f();\n',
    'data/check/a.d.ts': 'type A = 1;\n',
    'data/check/a.module.css': 'a {}\n',
  };
  expect(placesOf('folders', { ...files, ...more })).toEqual([]);
  expect(placesOf('folders', { ...files, 'data/check/one.ts': 'f();\n' })).toEqual([
    'data/check:1',
  ]);
});

test('lines are counted as median, nine in ten and most', () => {
  const files = Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => [
      `data/check/rule-${index}.ts`,
      repeated('f();', index === 9 ? 301 : 10 * (index + 1)),
    ]),
  );
  const { rows } = shapeOf(files);
  expect(rows.slice(1, 4).map(({ value }) => value)).toEqual([60, 301, 301]);
  expect(placesOf('longest', files)).toEqual(['data/check/rule-9.ts:1']);
});

test('a function of more than 80 lines is a fault where its statement starts', () => {
  const body = repeated('  f();', 79);
  expect(inFile('functions', `export function a() {\n${body}\n}`)).toEqual(['data/space/geo.ts:1']);
  expect(inFile('functions', `export function a() {\n${body.slice(7)}\n}`)).toEqual([]);
  expect(inFile('functions', `\nconst a = memo(() => {\n${body}\n});`)).toEqual([
    'data/space/geo.ts:2',
  ]);
  expect(inFile('functions', `test.describe('a', () => {\n${body}\n});`)).toEqual([]);
});

test('a function of more than four parameters is a fault, a type of one too', () => {
  expect(inFile('parameters', 'function a(b, c, d, e) {}')).toEqual([]);
  expect(inFile('parameters', 'function a(b, c, d, e, f) {}')).toHaveLength(1);
  expect(inFile('parameters', 'class A { constructor(b, c, d, e, f) {} }')).toHaveLength(1);
  expect(inFile('parameters', 'type A = (b: 1, c: 1, d: 1, e: 1, f: 1) => void;')).toHaveLength(1);
});

test('props are counted where a component takes them apart', () => {
  expect(inComponent('function Map({ a, b, c, d, e, f, g }) {}')).toEqual([]);
  expect(inComponent('function Map({ a, b, c, d, e, f, g, h }) {}')).toHaveLength(1);
  expect(
    inComponent('const Map = memo(function Map({ a, b, c, d, e, f, g, h }) {});'),
  ).toHaveLength(1);
  expect(inComponent('function useMap({ a, b, c, d, e, f, g, h }) {}')).toEqual([]);
});

test('props are counted in their type: joined, extended, picked and imported ones of ours', () => {
  const one = 'type One = { a: 1; b: 1; c: 1; d: 1 };\n';
  const two = 'interface Two extends One { e: 1; f(): void; g: 1; h: 1 }\n';
  expect(
    inComponent(`${one}function Map(props: One & { e: 1; f: 1; g: 1; h: 1 }) {}`),
  ).toHaveLength(1);
  expect(inComponent(`${one}${two}function Map(props: Readonly<Two>) {}`)).toHaveLength(1);
  expect(inComponent(`${one}${two}function Map(props: Pick<Two, 'e' | 'a'>) {}`)).toEqual([]);
  expect(inComponent(`${one}${two}function Map(props: Omit<Two, 'a'>) {}`)).toEqual([]);
  const files = {
    'components/map/two.ts': `${one}export ${two}`,
    'components/map/map.tsx':
      "import type { Two as Props } from './two';\nfunction Map({ a }: Props) {}",
  };
  expect(placesOf('props', files)).toEqual(['components/map/map.tsx:2']);
});

const castsWithoutReason = [
  'f(a as B);',
  'f(<B>a);',
  'f(a as unknown as B);',
  'f(Object(a).b);',
  "f(Object(a)['b']);",
  'const { b } = Object(a);',
  '/** What b is. */\nconst b = a as B;',
  '// biome-ignore lint/a: of another matter\nconst b = a as B;',
];

test.each(castsWithoutReason)('a cast needs a reason: %s', (text) => {
  expect(inFile('casts', text)).toHaveLength(1);
});

test.each([
  'f(a as const);',
  "import { a as b } from './a';",
  'f(a as B); // the library has no type for it',
  '// the library has no type for it\nf(a as B);',
  '// the library has no type for it\nconst b = [\n  1,\n] as B;',
  'const b = [\n  1,\n  // the library has no type for it\n] as B;',
  'f(Object.keys(a));',
])('no fault of a cast: %s', (text) => {
  expect(inFile('casts', text)).toEqual([]);
});

test('`any` and `!` are faults whatever is said of them', () => {
  const texts = ['let a: any; // why', 'f(a!); // why', 'class A { b!: C }', 'type A = any[];'];
  for (const text of texts) expect(inFile('any', text), text).toHaveLength(1);
});

test('an exported name that nothing imports is a fault; a test is no user', () => {
  const files = {
    'data/space/geo.ts':
      'export const a = 1;\nexport function b() {}\nexport type C = 1;\nexport const d = 1;\n',
    'data/space/geo.test.ts': "import { a } from './geo';\n",
    'data/space/boxes.ts': "import { b } from './geo';\nexport type { C } from './geo';\n",
    'data/exhibit/gist.ts':
      "import type { C } from '../space/boxes';\nconst { d } = await import('../space/geo');\n",
  };
  expect(placesOf('exports', files)).toEqual(['data/space/geo.ts:1']);
});

test('tests use what is in testing/ and in e2e/', () => {
  const files = {
    'data/testing/some-event.ts': 'export const a = 1;\n',
    'e2e/desk/doors.ts': 'export const b = 1;\nexport const c = 1;\n',
    'e2e/desk/desk.spec.ts':
      "import { a } from '../../data/testing/some-event';\nimport { b } from './doors';\n",
  };
  expect(placesOf('exports', files)).toEqual(['e2e/desk/doors.ts:2']);
});

test('what Next reads, configuration and scripts of package.json need no user', () => {
  const files = {
    'app/page.tsx':
      'export default function Page() {}\nexport const metadata = {};\nexport const own = 1;\n',
    'app/desk/api/route.desk.ts': 'export function GET() {}\n',
    'e2e/playwright.config.ts': 'export default {};\n',
    'server/start.ts': 'export const a = 1;\n',
  };
  expect(placesOf('exports', files, ['server/start.ts'])).toEqual(['app/page.tsx:3']);
});

test('circles, empty files and work left open are faults', () => {
  const circle = {
    'data/check/a.ts': "import type { B } from './b';\n",
    'data/check/b.ts': "import { a } from './a';\n",
  };
  expect(placesOf('circles', circle)).toEqual(['data/check/a.ts:1']);
  expect(placesOf('empty', { 'e2e/a.spec.ts': '\n' })).toEqual(['e2e/a.spec.ts:1']);
  expect(inFile('todo', 'f();\n// TODO: more\n')).toEqual(['data/space/geo.ts:2']);
});

test('a file name, a type name and a name of the browser are each used once', () => {
  const files = {
    'data/space/store.ts': 'export type Gap = 1;\n',
    'server/desk/store.ts': 'export type Gap = 2;\ntype Text = 1;\n',
    'data/text/index.ts': 'f();\n',
    'components/ui/words/en/find.ts': 'f();\n',
    'components/ui/words/sr/find.ts': 'f();\n',
    'app/a/line.ts': 'f();\n',
    'app/b/line.ts': 'declare global { interface Window { a: 1 } }\n',
  };
  expect(placesOf('names', files)).toEqual([
    'data/text/index.ts:1',
    'data/space/store.ts:1',
    'server/desk/store.ts:1',
    'data/space/store.ts:1',
    'server/desk/store.ts:1',
    'server/desk/store.ts:2',
  ]);
});

test('old words are found in comments, docstrings, styles and names of tests, and nowhere else', () => {
  const old = 'begun';
  expect(inFile('words', `// It is ${old}.`)).toHaveLength(1);
  expect(inFile('words', `/**\n * One.\n * ${old}\n */`)).toEqual(['data/space/geo.ts:3']);
  expect(inFile('words', `test('a tour that has ${old}', () => {});`)).toHaveLength(1);
  expect(inFile('words', `test.each(a)(\`a tour ${old} \${b}\`, () => {});`)).toHaveLength(1);
  expect(placesOf('words', { 'components/a.css': `a {\n  /* ${old} */\n}\n` })).toEqual([
    'components/a.css:2',
  ]);
  expect(inFile('words', `const ${old} = '${old}';`)).toEqual([]);
});

test('a comment that begins `shape:` excuses what is beside it, and is listed with its reason', () => {
  const body = repeated('  f();', 90);
  const files = { [file]: `// shape: one step after another\nfunction a() {\n${body}\n}\n` };
  const { faults, exceptions } = shapeOf(files);
  expect(faults).toEqual([]);
  expect(exceptions).toMatchObject([{ path: file, line: 1, reason: 'one step after another' }]);
});

test('an exception that excuses nothing is a fault', () => {
  expect(inFile('exceptions', '// shape: long\nf();\n')).toEqual(['data/space/geo.ts:1']);
  expect(
    inFile('functions', `function a() {\n${repeated('  f();', 90)}\n}\n// shape: b\n`),
  ).toHaveLength(1);
});
