import { datedExhibit } from '../data/exhibit/dated';
import type { DatedExhibit } from '../data/exhibit/types';
import {
  readCirculating,
  readContexts,
  readFigures,
  readSoundExhibit,
  type SecondLayer,
} from '../data/read/read-exhibit';
import type { Circulating } from '../data/schema/circulating';
import type { Context } from '../data/schema/context';
import type { Exhibit } from '../data/schema/exhibit';
import { inLanguage, type Language } from '../data/text/language';

// A build makes hundreds of pages in one process; the records do not change under it.
let exhibit: Promise<Exhibit> | null = null;
let contexts: Promise<readonly Context[]> | null = null;
let secondLayer: Promise<SecondLayer> | null = null;
let circulating: Promise<readonly Circulating[]> | null = null;
const byLanguage = new Map<Language, Promise<DatedExhibit>>();

/** The public exhibit as its records passed every check, read once for the whole build. */
export function checkedExhibit(): Promise<Exhibit> {
  exhibit ??= readSoundExhibit();
  return exhibit;
}

/** The explanations around the story, read once for the whole build; only a page needs them, never the browser. */
export async function checkedContexts(): Promise<readonly Context[]> {
  await checkedExhibit();
  contexts ??= readContexts();
  return contexts;
}

/** The figures and how they arise, read once for the whole build. */
export async function checkedFigures(): Promise<SecondLayer> {
  await checkedExhibit();
  secondLayer ??= readFigures();
  return secondLayer;
}

/** The claims in circulation, read once for the whole build. */
export async function checkedCirculating(): Promise<readonly Circulating[]> {
  await checkedExhibit();
  circulating ??= readCirculating();
  return circulating;
}

/** The public exhibit in one language with its dates read, prepared once for the whole build. */
export function exhibitIn(language: Language): Promise<DatedExhibit> {
  const made =
    byLanguage.get(language) ??
    checkedExhibit().then((exhibit) => datedExhibit(inLanguage(exhibit, language), language));
  byLanguage.set(language, made);
  return made;
}
