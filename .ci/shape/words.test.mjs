import { expect, test } from 'vitest';
import { inFile, placesOf } from './faults-in.mjs';

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
