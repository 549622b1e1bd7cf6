import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { wordsIn } from '../../components/ui/words/words';
import { serve } from '../../server/serve/serve';
import { exposeMap } from '../testing/campaign-map';
import { meterOf } from './meter/cpu';
import { watchIdle } from './meter/watch-idle';
import type { BenchRow } from './report';

const { notice, story } = wordsIn('en');

/** 1.6 Mbit/s and 150 ms there and back: a slow telephone line. */
const slowLine = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 94_000,
};

/** The first view of an export as a learner has it at home: bytes, and how soon there is something to read. */
export async function opening(browser: Browser, folder: string): Promise<BenchRow[]> {
  const { address, close } = await serve({ folder, port: 0, host: '127.0.0.1' });
  try {
    const line = await onSlowLine(browser, address);
    const slow = await onSlowProcessor(browser, address);
    return [...scriptSizes(folder, line.scripts), ...line.rows, ...slow];
  } finally {
    await close();
  }
}

async function onSlowLine(browser: Browser, address: string) {
  const { page, session, end } = await visitor(browser);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slowLine);
  const fetched = { requests: 0, bytes: 0, kept: 0 };
  const forAYear = new Set<string>();
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const { 'Cache-Control': rule = '' } = response.headers;
    if (rule.includes('immutable')) forAYear.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    fetched.requests += 1;
    fetched.bytes += encodedDataLength;
    if (forAYear.has(requestId)) fetched.kept += encodedDataLength;
  });
  const scripts = new Set<string>();
  page.on('request', (request) => {
    if (/\.m?js$/.test(request.url())) scripts.add(new URL(request.url()).pathname);
  });
  await page.goto(`${address}en/`);
  await page.waitForTimeout(3000);
  const { largest, shift } = await page.evaluate(() => window.paint);
  const start = Date.now();
  await page.getByRole('button', { name: notice.all, exact: true }).click();
  await page.getByRole('heading', { name: story.now }).waitFor();
  const readable = Date.now() - start;
  await page.waitForFunction(() => window.exhibitMap?.loaded() === true);
  const drawn = Date.now() - start;
  await page.waitForTimeout(3000);
  const after = await page.evaluate(() => window.paint);
  await end();
  return {
    scripts,
    rows: [
      { work: 'opening view, largest paint at 1.6 Mbit/s', value: largest, unit: 'ms', bar: 2500 },
      {
        work: 'opening view, layout shift',
        value: Math.max(shift, after.shift),
        unit: '',
        bar: 0.05,
      },
      {
        work: 'opening view with map, all bytes',
        value: fetched.bytes / 1000,
        unit: 'kB',
        bar: 2000,
        beside: { requests: fetched.requests, 'kB kept for a year': fetched.kept / 1000 },
      },
      {
        work: 'from the choice to the map, at 1.6 Mbit/s',
        value: drawn,
        unit: 'ms',
        beside: { 'text readable': readable },
        note: readable < drawn ? 'text before map' : 'map before text',
      },
    ] satisfies BenchRow[],
  };
}

async function onSlowProcessor(browser: Browser, address: string): Promise<BenchRow[]> {
  const { page, session, end } = await visitor(browser);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(`${address}en/`);
  await page.waitForTimeout(5000);
  const blocked = await page.evaluate(() => window.paint.blocked);
  await page.getByRole('button', { name: notice.all, exact: true }).click();
  await page.waitForFunction(() => window.exhibitMap?.loaded() === true);
  await page.waitForTimeout(3000);
  const withMap = (await page.evaluate(() => window.paint.blocked)) - blocked;
  await end();
  return [
    {
      work: 'opening view, blocked at a quarter of the speed',
      value: blocked,
      unit: 'ms',
      bar: 200,
      beside: { 'with the map, drawn by the processor': withMap },
    },
  ];
}

async function visitor(browser: Browser) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    serviceWorkers: 'block',
  });
  const page: Page = await context.newPage();
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(exposeMap);
  await page.addInitScript(watchIdle);
  await page.addInitScript(watchPaint);
  const { session } = await meterOf(browser, page);
  return { page, session, end: () => context.close() };
}

declare global {
  interface Window {
    /** Largest paint and blocked time in milliseconds, and the sum of layout shifts. */
    readonly paint: { largest: number; shift: number; blocked: number };
  }
}

/** Runs in the page before its own scripts. */
function watchPaint(): void {
  const paint = { largest: 0, shift: 0, blocked: 0 };
  Object.defineProperty(window, 'paint', { value: paint });
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  watch('largest-contentful-paint', ({ startTime }) => {
    paint.largest = startTime;
  });
  watch('layout-shift', (entry) => {
    const { value = 0, hadRecentInput = false } = entry as {
      value?: number;
      hadRecentInput?: boolean;
    }; // its type is not in the library yet
    if (!hadRecentInput) paint.shift += value;
  });
  watch('longtask', ({ duration }) => {
    paint.blocked += Math.max(0, duration - 50);
  });
}

/** Compressed as any web server does it; what old browsers alone fetch does not count. */
function scriptSizes(folder: string, fetched: ReadonlySet<string>): BenchRow[] {
  const html = readFileSync(join(folder, 'en/index.html'), 'utf8');
  const tags = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
  const first = tags
    .filter((tag) => !/nomodule/i.test(tag))
    .flatMap((tag) => /src="([^"?]+)/.exec(tag)?.[1] ?? []);
  const size = (paths: Iterable<string>) =>
    [...new Set(paths)].reduce(
      (sum, path) => sum + gzipSync(readFileSync(join(folder, path)), { level: 9 }).length / 1000,
      0,
    );
  return [
    { work: 'JavaScript of the first load, gzip', value: size(first), unit: 'kB', bar: 150 },
    { work: 'JavaScript in all, gzip', value: size([...first, ...fetched]), unit: 'kB', bar: 720 },
  ];
}
