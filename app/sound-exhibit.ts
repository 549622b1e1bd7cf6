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
let sound: Promise<Exhibit> | null = null;
let contexts: Promise<readonly Context[]> | null = null;
let secondLayer: Promise<SecondLayer> | null = null;
let circulating: Promise<readonly Circulating[]> | null = null;
const byLanguage = new Map<Language, Promise<DatedExhibit>>();

/** The public exhibit, read once for the whole build. */
export function soundExhibit(): Promise<Exhibit> {
  sound ??= readSoundExhibit();
  return sound;
}

/** What stands around the story, read once for the whole build. Only a page needs it, never the browser. */
export async function soundContexts(): Promise<readonly Context[]> {
  await soundExhibit();
  contexts ??= readContexts();
  return contexts;
}

/** The figures and how they arise, read once for the whole build. */
export async function soundFigures(): Promise<SecondLayer> {
  await soundExhibit();
  secondLayer ??= readFigures();
  return secondLayer;
}

/** What circulates, read once for the whole build. */
export async function soundCirculating(): Promise<readonly Circulating[]> {
  await soundExhibit();
  circulating ??= readCirculating();
  return circulating;
}

/** The public exhibit in one language with its dates read, made once for the whole build. */
export function exhibitIn(language: Language): Promise<DatedExhibit> {
  const made =
    byLanguage.get(language) ??
    soundExhibit().then((exhibit) => datedExhibit(inLanguage(exhibit, language), language));
  byLanguage.set(language, made);
  return made;
}
