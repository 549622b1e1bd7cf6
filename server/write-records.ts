import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { datedExhibit } from '../data/dated';
import { inLanguage, type Language, languages } from '../data/language';
import {
  type MainExhibit,
  outlineOf,
  type ReportedCrimes,
  TEXTS_IN_FILE,
  textOf,
} from '../data/outline';
import { type DatedEvent, partedReports } from '../data/queries';
import type { Exhibit } from '../data/schema/exhibit';

/**
 * Writes the records into an export as the browser is handed them, a folder a language: `exhibit.json`,
 * which all views are drawn from, `reports.json` for the reported crimes, and the texts of the events,
 * some to a file, which are fetched when a card opens. A file of texts is named for what it holds, so
 * that a page which is still open never reads another state of the records than its own.
 */
export async function writeRecords(exhibit: Exhibit, to: string): Promise<void> {
  for (const language of languages) await writeLanguage(exhibit, language, to);
}

async function writeLanguage(exhibit: Exhibit, language: Language, to: string): Promise<void> {
  const { rest, reports } = partedReports(datedExhibit(inLanguage(exhibit, language), language));
  const folder = `${to}/${language}`;
  await rm(`${folder}/texts`, { recursive: true, force: true });
  await mkdir(`${folder}/texts`, { recursive: true });
  const main: MainExhibit = {
    ...rest,
    events: rest.events.map(outlineOf),
    texts: await writeTexts(rest.events, language, to),
  };
  const crimes: ReportedCrimes = {
    ...reports,
    events: reports.events.map(outlineOf),
    texts: await writeTexts(reports.events, language, to),
  };
  await writeFile(`${folder}/exhibit.json`, JSON.stringify(main));
  await writeFile(`${folder}/reports.json`, JSON.stringify(crimes));
}

/** The addresses of the files, in the order of the events. */
async function writeTexts(
  events: readonly DatedEvent[],
  language: Language,
  to: string,
): Promise<string[]> {
  const addresses: string[] = [];
  for (let first = 0; first < events.length; first += TEXTS_IN_FILE) {
    const texts = JSON.stringify(events.slice(first, first + TEXTS_IN_FILE).map(textOf));
    const address = `/${language}/texts/${hashOf(texts)}.json`;
    await writeFile(to + address, texts);
    addresses.push(address);
  }
  return addresses;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
