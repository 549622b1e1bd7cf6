import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession } from '@playwright/test';

/** Words that only files of libraries contain: MapLibre, vis-timeline, React DOM and Next's router. */
const marksOfLibraries = ['maplibregl-canvas', 'vis-panel', 'hydrateRoot', 'addBasePath'];

type Owner = 'own' | 'libraries' | 'browser';

/** Microseconds between two samples. */
const INTERVAL = 250;

/**
 * Milliseconds that functions in files of our own take a step, and those in files of libraries, by the
 * sampling profiler. A library's function that ours calls counts for the library.
 */
export async function scriptByOwner(
  session: CDPSession,
  folder: string,
  steps: number,
  run: () => Promise<unknown>,
): Promise<{ readonly own: number; readonly libraries: number }> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await run();
  const { profile } = await session.send('Profiler.stop');
  await session.send('Profiler.disable');
  const { samples = [], timeDeltas = [], nodes } = profile;
  const owners = new Map<string, Owner>();
  for (const url of new Set(nodes.map(({ callFrame }) => callFrame.url)))
    owners.set(url, ownerOf(url, folder));
  const ownerOfNode = new Map(nodes.map(({ id, callFrame }) => [id, owners.get(callFrame.url)]));
  const took = { own: 0, libraries: 0, browser: 0 };
  for (const [index, sample] of samples.entries())
    took[ownerOfNode.get(sample) ?? 'browser'] += (timeDeltas[index] ?? 0) / 1000 / steps;
  return took;
}

/** What belongs to no file of the exhibit is the browser's own, or that of this measurement. */
function ownerOf(url: string, folder: string): Owner {
  if (!/^http.*\.js$/.test(url)) return 'browser';
  const text = readFileSync(join(folder, new URL(url).pathname), 'utf8');
  return marksOfLibraries.some((mark) => text.includes(mark)) ? 'libraries' : 'own';
}
