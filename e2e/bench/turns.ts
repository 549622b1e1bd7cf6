import type { Browser } from '@playwright/test';
import { serve } from '../../server/serve/serve';
import { onceThrough } from './gestures';
import { type Cpu, costOf, median } from './meter/cpu';
import type { BenchRow } from './report';
import { beginVisit, openExhibit, type Visit } from './visit';

/** How often each export has its turn. */
const TURNS = 3;

const measured = ['scrub', 'play'] as const;

type Measured = (typeof measured)[number] | 'load';

/**
 * Two exports in one run, a turn each, so that what else the machine does meets both: the middle of their
 * turns, and the ratio of after to before.
 */
export async function inTurn(
  browser: Browser,
  exports: { readonly before: string; readonly after: string },
): Promise<BenchRow[]> {
  const costs = new Map<string, Cpu[]>();
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const [name, folder] of Object.entries(exports)) {
      for (const [work, cost] of Object.entries(await turnOf(browser, folder)))
        costs.set(`${name} ${work}`, [...(costs.get(`${name} ${work}`) ?? []), cost]);
    }
  }
  return (['load', ...measured] as const).flatMap((work): BenchRow[] => {
    const [before, after] = (['before', 'after'] as const).map(
      (name) => median(costs.get(`${name} ${work}`) ?? []).main,
    );
    const said = work === 'load' ? work : `${work}, a step`;
    return [
      { work: `in turn, before: ${said}`, value: before ?? 0, unit: 'ms' },
      { work: `in turn, after: ${said}`, value: after ?? 0, unit: 'ms' },
      {
        work: `in turn, after against before: ${said}`,
        value: (after ?? 0) / (before ?? 0),
        unit: '×',
      },
    ];
  });
}

async function turnOf(browser: Browser, folder: string): Promise<Readonly<Record<Measured, Cpu>>> {
  const { address, close } = await serve({ folder, port: 0, host: '127.0.0.1' });
  const visit = await beginVisit(browser);
  await openExhibit(visit, address);
  const load = await visit.meter.read();
  const [scrub, play] = [await once(visit, 'scrub'), await once(visit, 'play')];
  await visit.end();
  await close();
  return { load, scrub, play };
}

/** The second time through, since the first compiles what it draws with. */
async function once(visit: Visit, gesture: (typeof measured)[number]): Promise<Cpu> {
  const { steps, run } = onceThrough[gesture];
  await run(visit);
  return costOf(visit.meter, steps, () => run(visit));
}
