import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLanguage, type Language } from '../data/language';
import type { MainExhibit, ReportedCrimes } from '../data/queries';

/** The export that the errands walk through. */
export const folder = process.env.EXHIBIT_OUT || '.next/e2e-out';

/** The records of the export in one language, as the visitor's browser is handed them. */
export function recordsOf(language: Language): MainExhibit {
  return read(`${language}/exhibit.json`) as MainExhibit; // written by this build from checked records
}

export function reportsOf(language: Language): ReportedCrimes {
  return read(`${language}/reports.json`) as ReportedCrimes; // likewise
}

/** The address of every page in the export. */
export function builtPages(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
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
