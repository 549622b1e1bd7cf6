import type { Page } from '@playwright/test';
import { wordsIn } from '../../components/ui/words/words';
import { type Cpu, costOf, median } from './meter/cpu';
import type { Visit } from './visit';

const { timeline, playback } = wordsIn('en');

const RUNS = 3;
const MOMENT = `[aria-label="${timeline.moment}"]`;

/** What a visitor does, each with what one step of it costs: one frame, or one press. */
export const gestures = {
  scrub: (visit: Visit) => drag(visit, MOMENT, 40, 2),
  play: played,
  'zoom of the timeline': async (visit: Visit) => {
    await openTimeline(visit);
    return pressed(visit, 12, [
      timeline.zoomIn,
      timeline.zoomIn,
      timeline.zoomOut,
      timeline.zoomOut,
    ]);
  },
  'drag of the timeline': async (visit: Visit) => {
    await openTimeline(visit);
    return drag(visit, '.vis-panel.vis-center', 40, -4);
  },
  'drag of the map': (visit: Visit) => drag(visit, '.maplibregl-canvas-container', 30, 2),
  'choice of an event': (visit: Visit) => pressed(visit, 10, [playback.next]),
} as const;

export type Gesture = keyof typeof gestures;

/** Shows all rows, of which a zoom and a drag cost the most. */
async function openTimeline({ page }: Visit): Promise<void> {
  const open = page.getByRole('button', { name: timeline.open, exact: true });
  if (await open.isVisible()) await open.click();
}

/** The longest task within two seconds of letting go of the moment, in milliseconds; 0 if none reached 50. */
export async function longestAfterRelease(visit: Visit): Promise<number> {
  const { page } = visit;
  await gestures.scrub(visit);
  await page.evaluate(() => {
    window.longestTask = 0;
  });
  await page.waitForTimeout(2000);
  return page.evaluate(() => window.longestTask);
}

/** One run of a gesture whose steps are frames, for callers that measure it differently. */
export const onceThrough = {
  scrub: { steps: 40, run: ({ page }: Visit) => stepsIn(page, 40, 'drag', [MOMENT, 2]) },
  play: {
    steps: 60,
    run: (visit: Visit) => whilePlaying(visit, () => stepsIn(visit.page, 60, 'idle', [])),
  },
} as const;

/** Frames asked for, timers run and drawings made while nothing moves, and what the page costs a second. */
export async function atRest({ page, meter }: Visit, seconds = 4) {
  await page.waitForTimeout(3000);
  await page.evaluate(() => {
    Object.assign(window.stirrings, { frames: 0, ticks: 0, draws: 0 });
  });
  const cost = await costOf(meter, seconds, () => page.waitForTimeout(seconds * 1000));
  return { ...(await page.evaluate(() => window.stirrings)), cost };
}

/** The same loop of frames on an empty page; every figure includes its cost. */
export function emptyFrames(visit: Visit): Promise<Cpu> {
  return thrice(visit, 60, () => stepsIn(visit.page, 60, 'idle', []));
}

function drag(visit: Visit, selector: string, steps: number, pixels: number): Promise<Cpu> {
  return thrice(visit, steps, () => stepsIn(visit.page, steps, 'drag', [selector, pixels]));
}

function pressed(visit: Visit, steps: number, names: readonly string[]): Promise<Cpu> {
  return thrice(visit, steps, () => stepsIn(visit.page, steps, 'press', names));
}

function played(visit: Visit): Promise<Cpu> {
  return whilePlaying(visit, () => thrice(visit, 60, () => stepsIn(visit.page, 60, 'idle', [])));
}

async function whilePlaying<T>({ page }: Visit, run: () => Promise<T>): Promise<T> {
  await page.getByRole('button', { name: playback.play, exact: true }).click();
  const result = await run();
  await page.getByRole('button', { name: playback.pause, exact: true }).click();
  return result;
}

async function thrice(visit: Visit, steps: number, run: () => Promise<unknown>): Promise<Cpu> {
  const runs: Cpu[] = [];
  for (let index = 0; index < RUNS; index += 1) runs.push(await costOf(visit.meter, steps, run));
  return median(runs);
}

/**
 * Steps made in the page itself, one a frame, since a message from outside often costs more than the step.
 * A drag goes there and back, so that each run goes the same way.
 */
function stepsIn(
  page: Page,
  steps: number,
  kind: 'idle' | 'drag' | 'press',
  how: readonly (string | number)[],
): Promise<void> {
  return page.evaluate(
    async ({ steps, kind, how }) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const [first, pixels] = how;
      const element = kind === 'drag' ? document.querySelector(String(first)) : null;
      const box = element?.getBoundingClientRect();
      const x = (box?.left ?? 0) + (box?.width ?? 0) / 2;
      const y = (box?.top ?? 0) + (box?.height ?? 0) / 2;
      const point = (name: 'down' | 'move' | 'up', at: number) => {
        const where = { clientX: at, clientY: y, bubbles: true, cancelable: true, button: 0 };
        const buttons = name === 'up' ? 0 : 1;
        const pointer = { ...where, buttons, pointerId: 1, isPrimary: true, pointerType: 'mouse' };
        element?.dispatchEvent(new PointerEvent(`pointer${name}`, pointer));
        element?.dispatchEvent(new MouseEvent(`mouse${name}`, { ...where, buttons }));
      };
      // No real pointer is down that could be captured.
      if (element !== null) element.setPointerCapture = () => undefined;
      if (kind === 'drag') point('down', x);
      for (let index = 0; index < steps; index += 1) {
        if (kind === 'drag') {
          const way = index < steps / 2 ? index : steps - index;
          point('move', x + way * Number(pixels));
        }
        if (kind === 'press') {
          const name = String(how[index % how.length]);
          document.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)?.click();
          await frame();
        }
        await frame();
      }
      if (kind === 'drag') point('up', x);
    },
    { steps, kind, how },
  );
}
