import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { MOST_EVENT_PAGES } from '../../data/exhibit/queries';
import { exhibitOf } from '../../data/read/public-records';
import { recordsFolder } from '../../data/read/read-records';
import { commands, run } from '../system/run';
import { hashOfInputs, stamp } from './build-stamp';
import { checkRecords } from './check-records';
import { compileEarly } from './compile-early';
import { compressTexts } from './compress';
import { injectCsp } from './inject-csp';
import { placeWorker } from './place-map-worker';
import { copyPictures, writeRecords } from './write-records';
import { writeServiceWorker } from './write-service-worker';

// Next writes here and not into out/, so that out/ stays complete until the new export is finished.
const UNFINISHED = '.next/unfinished';

/** Builds an export into a folder; false when the records have problems or Next fails. README.md has the steps. */
async function build(to: string): Promise<boolean> {
  const reading = await checkRecords();
  if (reading.problems.length > 0) return false;
  await refuseForeign(to);
  await placeWorker();
  const inputs = await hashOfInputs();
  const made = { EXPORT_TO: UNFINISHED, BUILT_ON: new Date().toISOString().slice(0, 10) };
  if (!(await run(commands.next, ['build'], made))) return false;
  const exhibit = exhibitOf(reading);
  await writeRecords(exhibit, UNFINISHED);
  await copyPictures(exhibit, recordsFolder(), UNFINISHED);
  await compileEarly(`${UNFINISHED}/_next/static`);
  const { pages } = await injectCsp(UNFINISHED);
  await writeServiceWorker(UNFINISHED);
  await compressTexts(UNFINISHED);
  await stamp(UNFINISHED, inputs);
  await replace(to);
  console.log(`${pages} pages built in ${to}.`);
  if (exhibit.events.length > MOST_EVENT_PAGES) console.log(withoutPages(exhibit.events.length));
  return true;
}

function withoutPages(events: number): string {
  return `With ${events} events, more than ${MOST_EVENT_PAGES}, no event has a page of its own: their texts are data files, and links lead to the exhibit itself.`;
}

/** Throws when the folder has anything but an export, which must not be overwritten. */
async function refuseForeign(folder: string): Promise<void> {
  const there = await readdir(folder).catch((): string[] => []);
  if (there.length > 0 && !there.includes('_next')) {
    throw new Error(`${folder} holds something other than an export: name another folder in OUT`);
  }
}

async function replace(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(dirname(folder), { recursive: true });
  try {
    await rename(UNFINISHED, folder);
  } catch (error) {
    // A folder cannot be renamed onto another disk, such as a memory stick.
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(UNFINISHED, folder, { recursive: true });
  }
}

if (!(await build(process.env.OUT || 'out'))) process.exitCode = 1;
