import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readSoundExhibit } from '../../data/read.server';
import { compressTexts } from '../../server/compress';
import { writeRecords } from '../../server/write-records';
import { writeSynthetic } from './synthetic-records';

/** Where what is measured lies: a build leaves this folder alone, and git passes it over. */
export const WORKSHOP = 'e2e/results/bench';

/**
 * An export with the pages and the code of `base` and with `count` synthetic events, which come through
 * the same reader and the same writer as ours. Its registers still list the events of `base`.
 */
export async function exhibitOf(count: number, base: string): Promise<string> {
  const records = join(WORKSHOP, `records-${count}`);
  const folder = join(WORKSHOP, `export-${count}`);
  writeSynthetic(records, count);
  await rm(folder, { recursive: true, force: true });
  await cp(base, folder, { recursive: true });
  await writeRecords(await readSoundExhibit(records), folder);
  for (const language of ['en']) await compressTexts(join(folder, language));
  return folder;
}
