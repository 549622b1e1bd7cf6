import type { Language } from '../text/language';
import { spanInWords } from './day-words';
import { readDate } from './edtf';

/** An EDTF date as people say it: "14 October 1944", "about 25–29 October 1944", "1962". Throws on a text that is no date. */
export function dateInWords(when: string, language: Language): string {
  const date = readDate(when);
  if (date === null) throw new Error(`not an EDTF date: ${when}`);
  return spanInWords(date, language);
}
