import type { APIRequestContext, Page } from '@playwright/test';
import { type Language, languages } from '../../data/text/language';
import { builtPages, recordFiles, recordsOf, reportsOf } from './served';

/** The texts on reported crimes that the page now shows or gives to a screen reader. */
export async function wordsOnReports(page: Page, language: Language): Promise<string[]> {
  const shown = await page.evaluate(() => {
    const labelled = [...document.querySelectorAll('[aria-label]')].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    );
    return [
      // biome-ignore lint/performance/useDomNodeTextContent: only what is seen counts
      document.body.innerText,
      ...labelled.map((element) => element.getAttribute('aria-label')),
    ].join('\n');
  });
  return textsOnReports(language).filter((text) => shown.includes(text));
}

/** Titles, texts and lines in play of the reports, and names of their areas that nothing else has. */
export function textsOnReports(language: Language): string[] {
  const { events, areas, playLines } = reportsOf(language);
  const mainRecords = JSON.stringify(recordsOf(language));
  const names = areas.map(({ name }) => name).filter((name) => !mainRecords.includes(name));
  const lines = playLines.map(({ text }) => text);
  const texts = events.flatMap(({ title, summary }) => [title, ...summary]);
  return [...texts, ...lines, ...names].map(plain);
}

/** The files that every visitor may fetch: the main records and all pages, but none that is behind the choice. */
export function filesBeforeChoice(): string[] {
  const pages = builtPages().filter((page) => !/\/events\/all\/$|\/reports?\/$/.test(page));
  return [...languages.flatMap((language) => recordFiles(language).main), ...pages];
}

/** Which of some texts are in which of some files of the export, each as the file's path and the text. */
export async function textsInFiles(
  request: APIRequestContext,
  paths: readonly string[],
  texts: readonly string[],
): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const file = plain(await (await request.get(path)).text());
    found.push(...texts.filter((text) => file.includes(text)).map((text) => `${path}: ${text}`));
  }
  return found;
}

/** A text without the escapes of HTML and JSON. */
export function plain(text: string): string {
  return text
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('\\', '');
}
