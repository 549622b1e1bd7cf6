import type { Browser } from '@playwright/test';
import { serve } from '../../server/serve';
import type { Cpu } from './cpu';
import { atRest, emptyFrames, type Gesture, gestures, longestAfterRelease } from './gestures';
import type { Row } from './report';
import { beginVisit, exhibitReady } from './visit';

/** The bars of one exhibit, in milliseconds and megabytes. */
export type Bars = {
  readonly load?: number;
  readonly heap?: number;
  readonly steps?: Readonly<Partial<Record<Gesture, number>>>;
};

/** Everything that is measured of one export, each row named for it. */
export async function exhibitRows(
  browser: Browser,
  name: string,
  folder: string,
  bars: Bars,
): Promise<Row[]> {
  const { address, close } = await serve({ folder, port: 0, host: '127.0.0.1' });
  const visit = await beginVisit(browser);
  try {
    await visit.page.goto(`${address}404.html`);
    const empty = await emptyFrames(visit);
    await visit.page.goto(`${address}en/?at=1944-09-20`);
    // A page counts its own processor time from its first moment.
    await exhibitReady(visit.page);
    const load = await visit.meter.read();
    const { elements } = await visit.meter.counts();
    const heap = await visit.meter.heapAfterCollection();
    const steps: Row[] = [];
    for (const gesture of Object.keys(gestures) as Gesture[]) {
      const cost = await gestures[gesture](visit);
      const bar = bars.steps?.[gesture];
      steps.push({
        work: `${name}: ${gesture}, a step`,
        value: cost.main,
        unit: 'ms',
        ...(bar !== undefined && { bar }),
        beside: { script: cost.script, empty: empty.main, ...processes(cost) },
      });
    }
    const longest = await longestAfterRelease(visit);
    const rest = await atRest(visit);
    return [
      {
        work: `${name}: load`,
        value: load.main,
        unit: 'ms',
        ...(bars.load !== undefined && { bar: bars.load }),
        beside: { script: load.script },
      },
      ...steps,
      { work: `${name}: longest task after release`, value: longest, unit: 'ms', bar: 50 },
      { work: `${name}: elements`, value: elements, unit: '', bar: 2000 },
      {
        work: `${name}: heap`,
        value: heap,
        unit: 'MB',
        ...(bars.heap !== undefined && { bar: bars.heap }),
      },
      {
        work: `${name}: frames asked for in 4 s at rest`,
        value: rest.frames,
        unit: '',
        bar: 0,
        beside: { drawings: rest.draws, 'ms a second': rest.cost.main },
      },
    ];
  } finally {
    await visit.end();
    await close();
  }
}

function processes({ renderer, gpu }: Cpu): Readonly<Record<string, number>> {
  return { renderer, GPU: gpu };
}
