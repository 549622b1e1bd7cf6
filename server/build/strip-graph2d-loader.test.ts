import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

type Loader = (source: string) => string;
const timelineAlone = createRequire(import.meta.url)('./strip-graph2d-loader.cjs') as Loader; // a loader is no module

const published = readFileSync(
  'node_modules/vis-timeline/esnext/esm/vis-timeline-graph2d.mjs',
  'utf8',
);

test('the timeline stays, and the graphs are gone', () => {
  const alone = timelineAlone(published);
  expect(alone).toMatch(/^class Timeline extends Core/m);
  expect(alone).toMatch(/^export \{ Timeline \};$/m);
  expect(alone).not.toMatch(/^(function|class) (Graph2d|LineGraph|DataAxis|Legend)\b/m);
  expect(alone.length).toBeLessThan(published.length * 0.85);
});

test('what is taken of vis-util is named, and is all that is used', () => {
  const alone = timelineAlone(published);
  expect(alone).not.toContain('...util');
  const taken = /const availableUtils = \{([^}]*)\}/.exec(alone)?.[1] ?? '';
  for (const [, name] of alone.matchAll(/availableUtils\.(\w+)/g)) {
    if (name !== 'xss') expect(taken).toMatch(new RegExp(`\\b${name}\\b`));
  }
});

test.each([
  ['class DataAxis ', 'class Axis ', /DataAxis/],
  ['  ...util,', '  util,', /util/],
  ['export { Graph2d, Timeline, timeline };', 'export { Timeline };', /export/],
])('a file that no longer has "%s" stops the build and says so', (from, to, named) => {
  expect(() => timelineAlone(published.replace(from, to))).toThrow(named);
});
