import type { Page } from '@playwright/test';
import { wordsIn } from '../../components/ui/words/words';
import type { PlayLine } from '../../data/exhibit/play-line';
import type { Language } from '../../data/text/language';
import { recordsOf, reportsOf } from './served';

declare global {
  interface Window {
    /** What play has said since `noteLines`. */
    readonly linesNoted: LinesNoted;
  }
}

type LinesNoted = {
  /** Each line over the map, with the day that the moment said meanwhile, an entry for each such day. */
  readonly lines: { readonly event: string; readonly text: string; readonly day: string }[];
  /** Each line that a screen reader was given. */
  readonly announced: string[];
};

/** What play says in the export, in the order of its moments. */
export function linesOf(language: Language, choice: 'all' | 'without'): readonly PlayLine[] {
  const reports = choice === 'all' ? reportsOf(language).playLines : [];
  return [...recordsOf(language).playLines, ...reports].sort((one, other) => one.at - other.at);
}

/** Lets the exhibit's clock run so many times faster, so that a whole autumn passes in seconds. */
export async function hasten(page: Page, times: number): Promise<void> {
  await page.addInitScript((times) => {
    const request = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (run) => request((now) => run(now * times));
  }, times);
}

/** Notes what play says from now on; returns what reads the notes. */
export async function noteLines(page: Page, language: Language = 'en') {
  const { moment } = wordsIn(language).timeline;
  await page.locator('[role="slider"][aria-valuetext]').waitFor({ state: 'attached' });
  await page.evaluate((moment) => {
    const noted: LinesNoted = { lines: [], announced: [] };
    Object.defineProperty(window, 'linesNoted', { value: noted, configurable: true });
    const note = () => {
      const line = document.querySelector('[data-play-line]');
      const slider = document.querySelector(`[role="slider"][aria-label="${moment}"]`);
      const spoken = document.querySelector('[data-pane="map"] > [aria-live="polite"]');
      const now = {
        event: line?.getAttribute('data-play-line') ?? '',
        text: line?.textContent ?? '',
        day: slider?.getAttribute('aria-valuetext') ?? '',
      };
      const last = noted.lines.at(-1);
      const isNew = now.event !== last?.event || now.day !== last.day;
      if (line !== null && isNew) noted.lines.push(now);
      const words = spoken?.textContent ?? '';
      if (words !== '' && words !== noted.announced.at(-1)) noted.announced.push(words);
    };
    note();
    new MutationObserver(note).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['aria-valuetext'],
    });
  }, moment);
  return () => page.evaluate(() => window.linesNoted);
}

/** The events whose lines were said, each once where it was said without a break. */
export function eventsIn({ lines }: LinesNoted): string[] {
  return lines.map(({ event }) => event).filter((event, index, all) => event !== all[index - 1]);
}
