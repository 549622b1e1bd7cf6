import { createHash } from 'node:crypto';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { datedExhibit } from '../../data/exhibit/dated';
import { playLinesOf } from '../../data/exhibit/moments/play-lines';
import {
  type MainExhibit,
  outlineOf,
  type ReportedCrimes,
  TEXTS_IN_FILE,
  textOf,
} from '../../data/exhibit/outline';
import type { PlayLine } from '../../data/exhibit/play-line';
import { splitReports } from '../../data/exhibit/queries';
import type { DatedEvent } from '../../data/exhibit/types';
import type { Exhibit } from '../../data/schema/exhibit';
import { inLanguage, type Language, languages } from '../../data/text/language';

/**
 * Writes the records into an export in the form that the browser fetches, a folder for each language: `exhibit.json`,
 * which all views are drawn from, `reports.json` for the reported crimes, and the texts of the events,
 * some to a file, which are fetched when a card opens. A file of texts is named for what it holds, so
 * that a page which is still open never reads another state of the records than its own.
 */
export async function writeRecords(exhibit: Exhibit, to: string): Promise<void> {
  for (const language of languages) {
    await rm(`${to}/${language}/texts`, { recursive: true, force: true });
    await mkdir(`${to}/${language}/texts`, { recursive: true });
  }
  for (const [address, text] of recordFiles(exhibit)) await writeFile(to + address, text);
}

/** Copies the pictures that the public sees out of a folder of records. */
export async function copyPictures(
  { pictures }: Exhibit,
  records: string,
  to: string,
): Promise<void> {
  await rm(`${to}/pictures`, { recursive: true, force: true });
  await mkdir(`${to}/pictures`, { recursive: true });
  for (const { file } of pictures)
    await copyFile(`${records}/files/${file}`, `${to}/pictures/${file}`);
}

/** The files of the records by address; `base` is the path they are served under, if not the root. */
export function recordFiles(exhibit: Exhibit, base = ''): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const language of languages) addLanguage(exhibit, language, base, files);
  return files;
}

function addLanguage(
  exhibit: Exhibit,
  language: Language,
  base: string,
  files: Map<string, string>,
): void {
  const dated = datedExhibit(inLanguage(exhibit, language), language);
  const { rest, reports } = splitReports(dated);
  const lines = playLinesOf(dated.events, dated.exchanges, dated.period);
  const isOfReport = ({ event }: PlayLine) => reports.events.some(({ id }) => id === event);
  const addressesOf = (events: readonly DatedEvent[]) =>
    textFiles(events).map(({ name, text }) => {
      files.set(`/${language}/texts/${name}.json`, text);
      return `${base}/${language}/texts/${name}.json`;
    });
  const main: MainExhibit = {
    ...rest,
    events: rest.events.map(outlineOf),
    playLines: lines.filter((line) => !isOfReport(line)),
    texts: addressesOf(rest.events),
    pictures: rest.pictures.map((picture) => ({ ...picture, src: base + picture.src })),
  };
  const crimes: ReportedCrimes = {
    ...reports,
    events: reports.events.map(outlineOf),
    playLines: lines.filter(isOfReport),
    texts: addressesOf(reports.events),
  };
  files.set(`/${language}/exhibit.json`, JSON.stringify(main));
  files.set(`/${language}/reports.json`, JSON.stringify(crimes));
}

/** The texts of events, some to a file, in the order of the events. */
function textFiles(events: readonly DatedEvent[]): { name: string; text: string }[] {
  const files: { name: string; text: string }[] = [];
  for (let first = 0; first < events.length; first += TEXTS_IN_FILE) {
    const text = JSON.stringify(events.slice(first, first + TEXTS_IN_FILE).map(textOf));
    files.push({ name: hashOf(text), text });
  }
  return files;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
