import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { MOST_EVENT_PAGES } from '../../data/exhibit/queries';
import type { MessageLanguage } from '../../data/messages/catalogue';
import { say } from '../../data/messages/say';
import { exhibitOf } from '../../data/read/public-records';
import { recordsFolder } from '../../data/read/read-records';
import { commandLine, languageOption, refuse } from '../system/command-line';
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

/** Builds an export into a folder; false if the folder has other files, the records have problems or Next fails. README.md has the steps. */
async function build(to: string, language: MessageLanguage): Promise<boolean> {
  const reading = await checkRecords(language);
  if (reading.problems.length > 0) return false;
  if (!(await mayReplace(to))) {
    refuse([say({ code: 'no-folder-of-an-export', values: { folder: to } }, language)]);
    return false;
  }
  await placeWorker();
  const inputs = await hashOfInputs();
  const settings = { EXPORT_TO: UNFINISHED, BUILT_ON: new Date().toISOString().slice(0, 10) };
  if (!(await run(commands.next, ['build'], settings))) return false;
  const exhibit = exhibitOf(reading);
  await writeRecords(exhibit, UNFINISHED);
  await copyPictures(exhibit, recordsFolder(), UNFINISHED);
  await compileEarly(`${UNFINISHED}/_next/static`);
  const { pages } = await injectCsp(UNFINISHED);
  await writeServiceWorker(UNFINISHED);
  await compressTexts(UNFINISHED);
  await stamp(UNFINISHED, inputs);
  await replace(to);
  console.log(say({ code: 'pages-built', values: { count: pages, folder: to } }, language));
  const events = exhibit.events.length;
  if (events > MOST_EVENT_PAGES) {
    const values = { events, most: MOST_EVENT_PAGES };
    console.log(say({ code: 'no-event-pages', values }, language));
  }
  return true;
}

/** Whether a folder is empty, missing or an earlier export; anything else must not be overwritten. */
async function mayReplace(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch((): string[] => []);
  return names.length === 0 || names.includes('_next');
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

/** `npm run build`; `OUT` names another folder than `out/`, and `--language sr` prints Serbian. */
const values = commandLine(process.argv.slice(2), languageOption);
if ('faults' in values) refuse(values.faults);
else if (!(await build(process.env.OUT || 'out', values.language))) process.exitCode = 1;
