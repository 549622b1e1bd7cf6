import type { Browser } from '@playwright/test';
import { serve } from '../../server/serve/serve';
import {
  atRest,
  emptyFrames,
  type Gesture,
  gestures,
  longestAfterRelease,
  onceThrough,
} from './gestures';
import { type Cpu, median } from './meter/cpu';
import { scriptByOwner } from './meter/own-script';
import type { BenchRow } from './report';
import { beginVisit, openExhibit, openWithoutMap, type Visit } from './visit';

/** The bars of one exhibit, in milliseconds and megabytes. */
export type Bars = {
  readonly load?: number;
  readonly heap?: number;
  /** For the script in files of our own alone, a step. */
  readonly own?: number;
  readonly steps?: Readonly<Partial<Record<Gesture, number>>>;
};

const RUNS = 3;

/** Everything that is measured of one export, each row named for it. */
export async function exhibitRows(
  browser: Browser,
  name: string,
  folder: string,
  bars: Bars,
): Promise<BenchRow[]> {
  const { address, close } = await serve({ folder, port: 0, host: '127.0.0.1' });
  const empty = await nothingOn(browser, address);
  const { visit, load } = await opened(browser, address);
  try {
    const { elements } = await visit.meter.counts();
    const heap = await visit.meter.heapAfterCollection();
    // Measured before the gestures, since the browser collects garbage some seconds after them.
    const idle = await atRest(visit);
    const steps: BenchRow[] = [];
    // They are the keys of the constant.
    for (const gesture of Object.keys(gestures) as Gesture[]) {
      const cost = await gestures[gesture](visit);
      const bar = bars.steps?.[gesture];
      steps.push({
        work: `${name}: ${gesture}, a step`,
        value: cost.main,
        unit: 'ms',
        ...(bar !== undefined && { bar }),
        beside: { script: cost.script, empty: empty.frame.main, ...processes(cost) },
      });
    }
    const owned = bars.own === undefined ? [] : await ownRows(visit, name, folder, bars.own);
    const longest = await longestAfterRelease(visit);
    const unpainted = await longestUnpainted(browser, address);
    return [
      {
        work: `${name}: load`,
        value: load.main,
        unit: 'ms',
        ...(bars.load !== undefined && { bar: bars.load }),
        beside: { script: load.script },
      },
      ...steps,
      ...owned,
      {
        work: `${name}: longest task after release`,
        value: unpainted,
        unit: 'ms',
        bar: 50,
        beside: { 'with the map painted by the processor': longest },
      },
      { work: `${name}: elements`, value: elements, unit: '', bar: 2000 },
      {
        work: `${name}: heap`,
        value: heap,
        unit: 'MB',
        ...(bars.heap !== undefined && { bar: bars.heap }),
      },
      {
        work: `${name}: frames asked for in 4 s at rest`,
        value: idle.frames,
        unit: '',
        bar: 0,
        beside: {
          'timers run': idle.ticks,
          drawings: idle.draws,
          'ms a second': idle.cost.main,
          'of an empty page': empty.rest.main,
        },
      },
    ];
  } finally {
    await visit.end();
    await close();
  }
}

/** What the browser itself costs, on a page of words alone. */
async function nothingOn(browser: Browser, address: string) {
  const visit = await beginVisit(browser);
  await visit.page.goto(`${address}404.html`);
  const frame = await emptyFrames(visit);
  const { cost: rest } = await atRest(visit);
  await visit.end();
  return { frame, rest };
}

/** What loading costs where no map is drawn, as the peers draw none. */
export async function loadWithoutMap(browser: Browser, folder: string): Promise<Cpu> {
  const { address, close } = await serve({ folder, port: 0, host: '127.0.0.1' });
  const { visit, load } = await opened(browser, address, openWithoutMap);
  await visit.end();
  await close();
  return load;
}

/** A visit with the exhibit open, and the middle of three loads. */
async function opened(browser: Browser, address: string, open = openExhibit) {
  const loads: Cpu[] = [];
  for (;;) {
    const visit = await beginVisit(browser);
    await open(visit, address);
    // A page counts its own processor time from its first moment.
    loads.push(await visit.meter.read());
    if (loads.length === RUNS) return { visit, load: median(loads) };
    await visit.end();
  }
}

/** A task lasts while it waits, and without a graphics card it waits for the painting of the map. */
async function longestUnpainted(browser: Browser, address: string): Promise<number> {
  const visit = await beginVisit(browser, false);
  await openExhibit(visit, address);
  const longest = await longestAfterRelease(visit);
  await visit.end();
  return longest;
}

async function ownRows(
  visit: Visit,
  name: string,
  folder: string,
  bar: number,
): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const gesture of ['scrub', 'play'] as const) {
    const { steps, run } = onceThrough[gesture];
    const { own, libraries } = await scriptByOwner(visit.meter.session, folder, steps, () =>
      run(visit),
    );
    rows.push({
      work: `${name}: ${gesture}, script in our own files, a step`,
      value: own,
      unit: 'ms',
      bar,
      beside: { 'in files of libraries': libraries },
    });
  }
  return rows;
}

function processes({ renderer, gpu }: Cpu): Readonly<Record<string, number>> {
  return { renderer, GPU: gpu };
}
