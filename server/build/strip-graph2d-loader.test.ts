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
  const stripped = timelineAlone(published);
  expect(stripped).toMatch(/^class Timeline extends Core/m);
  expect(stripped).toMatch(/^export \{ Timeline \};$/m);
  expect(stripped).not.toMatch(/^(function|class) (Graph2d|LineGraph|DataAxis|Legend)\b/m);
  expect(stripped.length).toBeLessThan(published.length * 0.6);
});

test('what our timeline never makes is empty, and what it makes is whole', () => {
  const stripped = timelineAlone(published);
  for (const name of ['ClusterItem', 'Configurator', 'TimeStep'])
    expect(stripped).toMatch(new RegExp(`^class ${name} \\{\\}$`, 'm'));
  for (const name of ['ItemSet', 'RangeItem', 'Range', 'Group', 'CurrentTime', 'BackgroundGroup'])
    expect(stripped).toMatch(new RegExp(`^class ${name}\\b[^{]*\\{\\n`, 'm'));
});

test('what is taken of vis-util is named, and is all that is used', () => {
  const stripped = timelineAlone(published);
  expect(stripped).not.toContain('...util');
  const imported = /const availableUtils = \{([^}]*)\}/.exec(stripped)?.[1] ?? '';
  for (const [, name] of stripped.matchAll(/availableUtils\.(\w+)/g)) {
    if (name !== 'xss') expect(imported).toMatch(new RegExp(`\\b${name}\\b`));
  }
});

test.each([
  ['class DataAxis ', 'class Axis ', /DataAxis/],
  ['  ...util,', '  util,', /util/],
  ['export { Graph2d, Timeline, timeline };', 'export { Timeline };', /export/],
])('a file that no longer has "%s" stops the build and says so', (from, to, named) => {
  expect(() => timelineAlone(published.replace(from, to))).toThrow(named);
});
