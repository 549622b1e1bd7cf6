import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { exhibitOf } from '../../../data/read/public-records';
import { readRecords } from '../../../data/read/read-records';
import { compressTexts } from '../../../server/build/compress';
import { writeRecords } from '../../../server/build/write-records';
import { writeSynthetic } from './synthetic-records';

/** Where what is measured lies: a build leaves this folder alone, and git passes it over. */
export const WORKSHOP = 'e2e/results/bench';

/** Writes `count` synthetic records and returns their folder. */
export function syntheticRecords(count: number): string {
  const records = join(WORKSHOP, `records-${count}`);
  writeSynthetic(records, count);
  return records;
}

const cache = new Map<string, Promise<string>>();

/**
 * An export with the pages and the code of `base` and with `count` synthetic events, which come through
 * the same reader and the same writer as ours; made once a run. Its registers still list the events of `base`.
 */
export function syntheticExhibit(count: number, base: string): Promise<string> {
  const folder = join(WORKSHOP, `export-${count}`);
  const ready = cache.get(folder) ?? make(syntheticRecords(count), base, folder);
  cache.set(folder, ready);
  return ready;
}

async function make(records: string, base: string, folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await cp(base, folder, { recursive: true });
  await writeRecords(exhibitOf(await readRecords(records)), folder);
  await compressTexts(join(folder, 'en'));
  return folder;
}
