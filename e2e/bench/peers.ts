import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import sirv from 'sirv';
import type { MainExhibit } from '../../data/exhibit/outline';
import { isoDay } from '../../data/time/span';
import { type Cpu, costOf } from './meter/cpu';
import { WORKSHOP } from './synthetic/exhibits';
import { beginVisit } from './visit';

/** What a peer needed for the same events; null for what it did not reach in `LIMIT`. */
type PeerResult = {
  readonly load: Cpu | null;
  readonly step: Cpu | null;
  readonly heap: number;
  readonly elements: number;
};

/** Milliseconds after which a peer is given up. */
export const LIMIT = 180_000;
const STEPS = 3;

/** How each is set up by its own documentation, and what one step forward in time is there. */
const peers = {
  'vis-timeline': {
    files: [
      ['vis-timeline/standalone/umd/vis-timeline-graph2d.min.js', 'vis.js'],
      ['vis-timeline/styles/vis-timeline-graph2d.min.css', 'vis.css'],
    ],
    page: `<link rel="stylesheet" href="/vis.css"><div id="visualization"></div>
<script src="/vis.js"></script>
<script src="/events.js"></script>
<script>
  const items = new vis.DataSet(events.map(({ id, title, start, end }) => ({ id, content: title, start, end })));
  window.timeline = new vis.Timeline(document.getElementById('visualization'), items, {});
  timeline.on('changed', () => { window.ready = true; });
  window.step = (index) => (index % 2 === 0 ? timeline.zoomIn(0.2, { animation: false }) : timeline.zoomOut(0.2, { animation: false }));
</script>`,
  },
  TimelineJS3: {
    files: [
      ['@knight-lab/timelinejs/dist/js/timeline.js', 'timeline.js'],
      ['@knight-lab/timelinejs/dist/css/timeline.css', 'timeline.css'],
    ],
    page: `<link rel="stylesheet" href="/timeline.css"><div id="timeline-embed" style="width: 100%; height: 600px"></div>
<script src="/timeline.js"></script>
<script src="/events.js"></script>
<script>
  const date = (day) => { const [year, month, dayOfMonth] = day.split('-'); return { year, month, day: dayOfMonth }; };
  window.timeline = new TL.Timeline('timeline-embed', {
    events: events.map(({ id, title, start, end, lane }) => ({
      unique_id: id, start_date: date(start), end_date: date(end), group: lane, text: { headline: title },
    })),
  });
  timeline.on('loaded', () => { window.ready = true; });
  window.step = () => timeline.goToNext();
</script>`,
  },
} as const;

type Peer = keyof typeof peers;
export const peerNames = Object.keys(peers) as readonly Peer[]; // the keys of the constant above

/** The events of an export in the page of a peer: load, and a step. */
export async function measurePeer(
  browser: Browser,
  peer: Peer,
  folder: string,
): Promise<PeerResult> {
  const site = join(WORKSHOP, 'peer');
  mkdirSync(site, { recursive: true });
  const { files, page: html } = peers[peer];
  for (const [from, to] of files) cpSync(join('node_modules', from), join(site, to));
  writeFileSync(join(site, 'events.js'), `const events = ${JSON.stringify(eventsOf(folder))};`);
  writeFileSync(join(site, 'index.html'), `<!doctype html><meta charset="utf-8">${html}`);
  const { address, close } = await serveOpenly(site);
  const visit = await beginVisit(browser);
  const { page, meter } = visit;
  try {
    await page.goto(address, { waitUntil: 'commit' });
    const load = await within(async () => {
      await page.waitForFunction(() => Reflect.get(window, 'ready') === true, undefined, {
        timeout: LIMIT,
      });
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      return meter.read();
    });
    const step =
      load && (await within(() => costOf(meter, STEPS, () => page.evaluate(stepped, STEPS))));
    const heap = load === null ? 0 : await meter.heapAfterCollection();
    const elements = load === null ? 0 : (await meter.counts()).elements;
    return { load, step, heap, elements };
  } finally {
    await visit.end();
    await close();
  }
}

async function stepped(steps: number): Promise<void> {
  const step = Reflect.get(window, 'step') as (index: number) => void; // the page above has set it
  for (let index = 0; index < steps; index += 1) {
    step(index);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

async function within<T>(work: () => Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), LIMIT);
  });
  const done = await Promise.race([work().catch(() => null), timeout]);
  clearTimeout(timer);
  return done;
}

/** Our own server's policy forbids what these libraries do with styles. */
async function serveOpenly(folder: string) {
  const server = createServer(sirv(folder, { dev: true }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  const close = () =>
    new Promise<unknown>((resolve) => server.close(resolve).closeAllConnections());
  return { address: `http://127.0.0.1:${port}/`, close };
}

function eventsOf(folder: string) {
  const file = readFileSync(join(folder, 'en/exhibit.json'), 'utf8');
  const { events } = JSON.parse(file) as MainExhibit; // written by the bench itself
  return events.map(({ id, title, lane, span }) => ({
    id,
    title,
    lane,
    start: isoDay(span.start),
    end: isoDay(span.end),
  }));
}
