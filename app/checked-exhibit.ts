import { datedExhibit } from '../data/exhibit/dated';
import type { DatedExhibit } from '../data/exhibit/types';
import {
  type ComparedSource,
  circulatingOf,
  comparedOf,
  contextsOf,
  exhibitOf,
  figuresOf,
  type SecondLayer,
  unreadSourcesOf,
} from '../data/read/public-records';
import { readerOfChanges } from '../data/read/read-if-changed';
import { readRecords, recordsFolder } from '../data/read/read-records';
import { onceForAllBundles, oncePerState } from '../data/read/records-state';
import type { Circulating } from '../data/schema/circulating';
import type { Context } from '../data/schema/context';
import type { UnreadSource } from '../data/schema/sources/unread-source';
import { inLanguage, type Language } from '../data/text/language';

// A build makes hundreds of pages in one process; the records do not change under it.

const readFile = readerOfChanges();

/** The folder of records or its problems, read once for all pages that a process builds. */
export const recordsOnce = onceForAllBundles('records', () =>
  readRecords(recordsFolder(), readFile),
);

/** The public exhibit. Rejects with every problem where the records have any, as the other three do. */
export const checkedExhibit = oncePerState(async () => exhibitOf(await recordsOnce()));

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

/** The sources of the comparison, with what it says of each. */
export async function checkedCompared(): Promise<readonly ComparedSource[]> {
  return comparedOf(await recordsOnce());
}

/** The documents that nobody has read. */
export async function checkedUnread(): Promise<readonly UnreadSource[]> {
  return unreadSourcesOf(await recordsOnce());
}

const dated: Readonly<Record<Language, () => Promise<DatedExhibit>>> = {
  en: datedIn('en'),
  'sr-Cyrl': datedIn('sr-Cyrl'),
  'sr-Latn': datedIn('sr-Latn'),
};

/** The public exhibit in one language with its dates read, prepared once for all pages that a process builds. */
export function exhibitIn(language: Language): Promise<DatedExhibit> {
  return dated[language]();
}

function datedIn(language: Language): () => Promise<DatedExhibit> {
  return oncePerState(async () =>
    datedExhibit(inLanguage(await checkedExhibit(), language), language),
  );
}
