import { expect, test } from 'vitest';
import { inFile } from './faults-in.mjs';

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
