import type { Browser, CDPSession, Page } from '@playwright/test';

/** Milliseconds of processor: the page's main thread, the script in it, and two whole processes. */
export type Cpu = {
  readonly main: number;
  readonly script: number;
  readonly renderer: number;
  readonly gpu: number;
};

export type Meter = {
  readonly read: () => Promise<Cpu>;
  readonly heapAfterCollection: () => Promise<number>;
  readonly counts: () => Promise<{ readonly elements: number; readonly listeners: number }>;
  readonly session: CDPSession;
};

/**
 * Reads what a page has cost so far. Thread ticks count what the main thread worked, not what it
 * waited, so that a busy machine changes them little.
 */
export async function meterOf(browser: Browser, page: Page): Promise<Meter> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const whole = await browser.newBrowserCDPSession();
  return {
    session,
    async read() {
      const { metrics } = await session.send('Performance.getMetrics');
      const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
      const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
      const used = (kind: string) =>
        processInfo
          .filter(({ type }) => type === kind)
          .reduce((sum, { cpuTime }) => sum + cpuTime, 0);
      return {
        main: of('TaskDuration') * 1000,
        script: of('ScriptDuration') * 1000,
        renderer: used('renderer') * 1000,
        gpu: used('GPU') * 1000,
      };
    },
    async heapAfterCollection() {
      for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const used = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
      return used / 1_000_000;
    },
    async counts() {
      const { metrics } = await session.send('Performance.getMetrics');
      const listeners = metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? 0;
      const elements = await page.evaluate(() => document.querySelectorAll('*').length);
      return { elements, listeners };
    },
  };
}

/** The mean cost of each of the `steps` steps that `run` makes. */
export async function costOf(
  meter: Meter,
  steps: number,
  run: () => Promise<unknown>,
): Promise<Cpu> {
  const before = await meter.read();
  await run();
  const after = await meter.read();
  return {
    main: (after.main - before.main) / steps,
    script: (after.script - before.script) / steps,
    renderer: (after.renderer - before.renderer) / steps,
    gpu: (after.gpu - before.gpu) / steps,
  };
}

/** The run in the middle, by what the main thread did: one disturbed run of three does not count. */
export function median<T extends Cpu>(runs: readonly T[]): T {
  const sorted = [...runs].sort((a, b) => a.main - b.main);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('there is no run to take the middle of');
  return middle;
}
