const cyrillic = 'абвгдђежзијклљмнњопрстћуфхцчџшАБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ';
const ascii = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ01234567';

/** A space between two Cyrillic words belongs to the run. */
const cyrillicRun = new RegExp(`[${cyrillic}]+(?: +[${cyrillic}]+)*`, 'g');

/** The most characters that the words of a search take in an address. */
const MOST = 72;

/**
 * Words as an address has them. Each Cyrillic letter would take six characters there, so a run of them is
 * written in Latin letters between two stars. The end is cut off where there is no room.
 */
export function writtenIn(words: string): string {
  const letters = [...words.replaceAll('*', '')];
  while (lengthOf(compact(letters.join(''))) > MOST) letters.pop();
  return compact(letters.join(''));
}

/** The words that `writtenIn` made compact. */
export function lettersOf(written: string): string {
  return written.replace(/\*([^*]*)\*/g, (_, run: string) => exchanged(run, ascii, cyrillic));
}

function compact(words: string): string {
  return words.replace(cyrillicRun, (run) => `*${exchanged(run, cyrillic, ascii)}*`);
}

function exchanged(run: string, from: string, to: string): string {
  return [...run].map((letter) => to[from.indexOf(letter)] ?? letter).join('');
}

function lengthOf(text: string): number {
  return new URLSearchParams({ q: text }).toString().length;
}
