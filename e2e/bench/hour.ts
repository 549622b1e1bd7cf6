import type { Browser } from '@playwright/test';
import { wordsIn } from '../../components/ui/words/words';
import { serve } from '../../server/serve/serve';
import type { BenchRow } from './report';
import { beginVisit, exhibitReady } from './visit';

const { playback } = wordsIn('en');
const MINUTE = 60_000;

/**
 * Plays in a loop for so many minutes and reads heap, elements and listeners all the while. The growth is the
 * mean of the last fifth against the mean of the second, since caches fill in the first.
 */
export async function hourOfPlay(
  browser: Browser,
  folder: string,
  minutes: number,
): Promise<BenchRow[]> {
  const { address, close } = await serve({ folder, port: 0, host: '127.0.0.1' });
  const { page, meter, end } = await beginVisit(browser);
  await page.goto(`${address}en/`);
  await exhibitReady(page);
  const readings: { heap: number; elements: number; listeners: number }[] = [];
  const until = Date.now() + minutes * MINUTE;
  while (Date.now() < until) {
    // At its end the clock rests, and the next press begins again.
    const play = page.getByRole('button', { name: playback.play, exact: true });
    if (await play.isVisible()) await play.click();
    await page.waitForTimeout(MINUTE / 4);
    readings.push({ heap: await meter.heapAfterCollection(), ...(await meter.counts()) });
  }
  await end();
  await close();
  const fifth = Math.max(1, Math.floor(readings.length / 5));
  const early = readings.slice(fifth, 2 * fifth);
  const late = readings.slice(-fifth);
  return (['heap', 'elements', 'listeners'] as const).map((name) => {
    const [first, last] = [early, late].map(
      (some) => some.reduce((sum, reading) => sum + reading[name], 0) / some.length,
    );
    return {
      work: `${minutes} minutes of play: ${name}, end against beginning`,
      value: (last ?? 0) / (first ?? 0),
      unit: '×',
      bar: 1.1,
      beside: { beginning: first ?? 0, end: last ?? 0 },
    };
  });
}
