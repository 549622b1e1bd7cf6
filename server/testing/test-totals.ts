import { z } from 'zod';

/** How many tests passed, failed and were skipped. */
export type Totals = { readonly passed: number; readonly failed: number; readonly skipped: number };

export const none: Totals = { passed: 0, failed: 0, skipped: 0 };

const vitest = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

const playwright = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

/** From the report of Vitest's JSON reporter. Throws on a report of another shape. */
export function ofVitest(report: unknown): Totals {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = vitest.parse(report);
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
  };
}

/** From the report of Playwright's JSON reporter. A test that passed only when retried has passed. Throws on a report of another shape. */
export function ofPlaywright(report: unknown): Totals {
  const { expected, unexpected, flaky, skipped } = playwright.parse(report).stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}

export function add(one: Totals, other: Totals): Totals {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

export function inWords({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
