import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventText, MainExhibit, ReportedCrimes } from '../../data/exhibit/outline';
import type { DatedEvent, SplitExhibit } from '../../data/exhibit/types';
import { isLanguage, type Language } from '../../data/text/language';

/** The export that the browser tests open. */
export const folder = process.env.EXHIBIT_OUT || 'e2e/results/exhibit';

/** The records of the export in one language, as the visitor's browser gets them, with the texts of their events. */
export function recordsOf(
  language: Language,
): SplitExhibit['rest'] & Pick<MainExhibit, 'playLines'> {
  const exhibit = read(`${language}/exhibit.json`) as MainExhibit; // written by this build from checked records
  return { ...exhibit, events: withTexts(exhibit) };
}

export function reportsOf(
  language: Language,
): SplitExhibit['reports'] & Pick<ReportedCrimes, 'playLines'> {
  const reports = read(`${language}/reports.json`) as ReportedCrimes; // likewise
  return { ...reports, events: withTexts(reports) };
}

/** The files of the export that hold records, in one language: those of the reported crimes apart. */
export function recordFiles(language: Language) {
  const filesOf = (name: string) => {
    const { texts } = read(`${language}/${name}`) as Pick<MainExhibit, 'texts'>; // likewise
    return [`/${language}/${name}`, ...texts];
  };
  return { main: filesOf('exhibit.json'), reports: filesOf('reports.json') };
}

function withTexts({ events, texts }: Pick<MainExhibit, 'events' | 'texts'>): DatedEvent[] {
  const allTexts = texts.flatMap((file) => read(file) as EventText[]); // likewise
  return events.map((event, index) => {
    const text = allTexts[index];
    if (text?.id !== event.id) throw new Error(`no text of ${event.id} where it should be`);
    return { ...event, ...text };
  });
}

/** The address of every page in an export. */
export function builtPages(out = folder): string[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .map((path) => `/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('/index.html'))
    .map((path) => path.slice(0, -'index.html'.length));
}

/** The language of an address, which is its first part. */
export function languageOf(path: string): Language {
  const [, code = ''] = path.split('/');
  if (!isLanguage(code)) throw new Error(`${path} begins with no language`);
  return code;
}

export const servesFixtures = recordsOf('en').about.title === 'Testland 1944';

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}
