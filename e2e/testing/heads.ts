import type { APIRequestContext } from '@playwright/test';
import { languages } from '../../data/text/language';
import { builtPages, recordsOf } from './served';

/**
 * What must not be in a link's preview or a search result, a line each: quoted words, which have quotation marks, and
 * any description but the exhibit's own.
 */
export async function faultsOfHeads(request: APIRequestContext): Promise<string[]> {
  const subtitles = languages.map((language) => recordsOf(language).about.subtitle);
  const faults: string[] = [];
  for (const path of builtPages()) {
    const page = await (await request.get(path)).text();
    const head = page.slice(0, page.indexOf('</head>'));
    const title = /<title>(.*?)<\/title>/s.exec(head)?.[1] ?? '';
    const contents = [...head.matchAll(/<meta[^>]*?content="([^"]*)"[^>]*?>/g)]
      .filter(([tag]) => /description|title/.test(tag))
      .map(([, content = '']) => content);
    if (title === '' || /["“”„«»]|&quot;/.test(title)) faults.push(`${path}: ${title}`);
    for (const content of contents) {
      if (!subtitles.includes(content)) faults.push(`${path}: ${content}`);
    }
  }
  return faults;
}
