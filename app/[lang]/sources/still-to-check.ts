import { fill } from '../../../components/ui/words/fill';
import type { Words } from '../../../components/ui/words/words';
import type { Citations } from '../../../data/exhibit/citations';
import type { LocalExhibit } from '../../../data/exhibit/types';

type Source = Pick<LocalExhibit['sources'][number], 'checked' | 'url' | 'year'>;

/** What a curator still has to look at in a source, a sentence each. A page of the web has no pages and often no year. */
export function stillToCheck(
  { checked, url, year }: Source,
  { unlocated }: Pick<Citations, 'unlocated'>,
  words: Words['registers']['sources'],
): string[] {
  const printed = url === undefined;
  return [
    checked === 'partly' ? words.partly : '',
    printed && unlocated > 0 ? fill(words.pages, { count: unlocated }) : '',
    printed && year === undefined ? words.year : '',
  ].filter((sentence) => sentence !== '');
}
