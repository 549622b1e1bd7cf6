import { datedExhibit } from '../data/exhibit/dated';
import type { DatedExhibit } from '../data/exhibit/types';
import {
  circulatingOf,
  contextsOf,
  exhibitOf,
  figuresOf,
  type SecondLayer,
} from '../data/read/public-records';
import { type Reading, readRecords } from '../data/read/read-exhibit';
import type { Circulating } from '../data/schema/circulating';
import type { Context } from '../data/schema/context';
import type { Exhibit } from '../data/schema/exhibit';
import { inLanguage, type Language } from '../data/text/language';

// A build makes hundreds of pages in one process; the records do not change under it.
let reading: Promise<Reading> | null = null;
let exhibit: Promise<Exhibit> | null = null;
const byLanguage = new Map<Language, Promise<DatedExhibit>>();

/** The folder of records, read once for all pages that a process builds. */
function recordsOnce(): Promise<Reading> {
  reading ??= readRecords();
  return reading;
}

/** The public exhibit. Rejects with every problem where the records have any, as the other three do. */
export function checkedExhibit(): Promise<Exhibit> {
  exhibit ??= recordsOnce().then(exhibitOf);
  return exhibit;
}

/** The explanations around the story; only a page needs them, never the browser. */
export async function checkedContexts(): Promise<readonly Context[]> {
  return contextsOf(await recordsOnce());
}

/** The figures and how they arise. */
export async function checkedFigures(): Promise<SecondLayer> {
  return figuresOf(await recordsOnce());
}

/** The claims in circulation. */
export async function checkedCirculating(): Promise<readonly Circulating[]> {
  return circulatingOf(await recordsOnce());
}

/** The public exhibit in one language with its dates read, prepared once for all pages that a process builds. */
export function exhibitIn(language: Language): Promise<DatedExhibit> {
  const made =
    byLanguage.get(language) ??
    checkedExhibit().then((exhibit) => datedExhibit(inLanguage(exhibit, language), language));
  byLanguage.set(language, made);
  return made;
}
