import { expect, test } from 'vitest';
import { benchOptions } from './options';

test('without options everything but the hour is measured', () => {
  expect(benchOptions([])).toMatchObject({
    only: ['real', 'sizes', 'peers', 'opening', 'build'],
    sizes: [100, 300, 1000, 10000, 50000],
    against: null,
  });
});

test.each([
  [['--only', 'real,nonsense'], /no part "nonsense"; name some of real,/],
  [['--sizes', 'abc'], /whole numbers/],
  [['--sizes', '300,-1'], /whole numbers/],
  [['--hour', 'long'], /minutes/],
  [['--only', 'turns'], /the folder of an export/],
  [['--out', 'figures'], /ends in \.json/],
  [['--against', 'missing.json'], /missing\.json is no report/],
  [['--against', 'package.json'], /package\.json is no report/],
  [['--agianst', 'latest.json'], /'--agianst'; the options are --only, --sizes/],
])('%j gets a message with its cure before anything is measured', (args, cure) => {
  const options = benchOptions(args);
  expect('faults' in options && options.faults).toEqual([expect.stringMatching(cure)]);
});
