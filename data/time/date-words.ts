import { spanInWords } from './day-words';
import { readDate } from './edtf';

/** An EDTF date as people say it: "14 October 1944", "about 25–29 October 1944", "1962". */
export function dateInWords(when: string, language: Parameters<typeof spanInWords>[1]): string {
  const date = readDate(when);
  if (date === null) throw new Error(`not an EDTF date: ${when}`);
  return spanInWords(date, language);
}
