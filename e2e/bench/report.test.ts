import { expect, test } from 'vitest';
import { type BenchRow, markdown, ratios, table } from './report';

const rows: readonly BenchRow[] = [
  { work: 'scrub', value: 4, unit: 'ms', bar: 8, beside: { renderer: 12.5 } },
  { work: 'load', value: 1200, unit: 'ms', bar: 800 },
];

test('a table says of each work whether its bar is held', () => {
  const [, scrub, load] = table(rows).split('\n');
  expect(scrub).toMatch(/scrub +4\.00 ms +≤ 8\.00 ms +yes +renderer 12\.5/);
  expect(load).toMatch(/load +1,200 ms +≤ 800 ms +no/);
  expect(markdown(rows).split('\n')).toHaveLength(4);
});

test('the comparison with an earlier run has a ratio for each row of both', () => {
  const before: readonly BenchRow[] = [{ work: 'scrub', value: 2, unit: 'ms' }];
  expect(ratios(rows, before)).toEqual([
    { work: 'scrub', value: 2, unit: '×', beside: { now: 4, before: 2 } },
  ]);
});
