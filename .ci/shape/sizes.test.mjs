import { expect, test } from 'vitest';
import { inFile, placesOf, repeated } from './faults-in.mjs';
import { shapeOf } from './measures.mjs';

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

test('circles, empty files and work left open are faults', () => {
  const circle = {
    'data/check/a.ts': "import type { B } from './b';\n",
    'data/check/b.ts': "import { a } from './a';\n",
  };
  expect(placesOf('circles', circle)).toEqual(['data/check/a.ts:1']);
  expect(placesOf('empty', { 'e2e/a.spec.ts': '\n' })).toEqual(['e2e/a.spec.ts:1']);
  expect(inFile('todo', 'f();\n// TODO: more\n')).toEqual(['data/space/geo.ts:2']);
});
