import { expect, test } from 'vitest';
import { file, inFile, repeated } from './shape/faults-in.mjs';
import { shapeOf } from './shape/measures.mjs';
import { linesOf, tableOf } from './shape.mjs';

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
