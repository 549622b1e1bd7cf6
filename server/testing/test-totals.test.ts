import { expect, test } from 'vitest';
import { add, inWords, ofPlaywright, ofVitest } from './test-totals';

test('the closing line sums unit tests and browser tests', () => {
  const units = ofVitest({
    numPassedTests: 20,
    numFailedTests: 0,
    numPendingTests: 1,
    numTodoTests: 1,
  });
  const inBrowsers = ofPlaywright({ stats: { expected: 8, unexpected: 1, flaky: 1, skipped: 3 } });
  expect(inWords(add(units, inBrowsers))).toBe('29 passed, 1 failed, 5 skipped');
});

test('a report of another shape is refused, and not counted as nothing', () => {
  expect(() => ofVitest({})).toThrow();
  expect(() => ofPlaywright({ stats: {} })).toThrow();
});
