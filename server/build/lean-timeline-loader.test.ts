import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

type Loader = (source: string) => string;
const timelineAlone = createRequire(import.meta.url)('./lean-timeline-loader.cjs') as Loader; // a loader is no module

const published = readFileSync(
  'node_modules/vis-timeline/esnext/esm/vis-timeline-graph2d.mjs',
  'utf8',
);

test('the timeline stays, and the graphs are gone', () => {
  const stripped = timelineAlone(published);
  expect(stripped).toMatch(/^class Timeline extends Core/m);
  expect(stripped).toMatch(/^export \{ Timeline \};$/m);
  expect(stripped).not.toMatch(/^(function|class) (Graph2d|LineGraph|DataAxis|Legend)\b/m);
  expect(stripped.length).toBeLessThan(published.length * 0.85);
});

test('what is taken of vis-util is named, and is all that is used', () => {
  const stripped = timelineAlone(published);
  expect(stripped).not.toContain('...util');
  const imported = /const availableUtils = \{([^}]*)\}/.exec(stripped)?.[1] ?? '';
  for (const [, name] of stripped.matchAll(/availableUtils\.(\w+)/g)) {
    if (name !== 'xss') expect(imported).toMatch(new RegExp(`\\b${name}\\b`));
  }
});

test('a text is written as text, whatever it holds', () => {
  const stripped = timelineAlone(published);
  expect(stripped).not.toContain("from 'xss'");
  const filter = /const xssFilter = \{[\s\S]*?\n\};/.exec(stripped)?.[0] ?? '';
  const process = new Function(
    `${filter} return (text) => new xssFilter.FilterXSS().process(text);`,
  );
  expect(process()('<b onclick="go()">Пожаревац & Ћ</b>')).toBe(
    '&#60;b onclick=&#34;go()&#34;&#62;Пожаревац &#38; Ћ&#60;/b&#62;',
  );
});

test.each([
  ["import xssFilter from 'xss';", "import { filterXSS } from 'xss';", /xss/],
  ['class DataAxis ', 'class Axis ', /DataAxis/],
  ['  ...util,', '  util,', /util/],
  ['export { Graph2d, Timeline, timeline };', 'export { Timeline };', /export/],
])('a file that no longer has "%s" stops the build and says so', (from, to, named) => {
  expect(() => timelineAlone(published.replace(from, to))).toThrow(named);
});
