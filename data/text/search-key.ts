import { toLatin } from './script';

/**
 * A word as the search compares it: Cyrillic as Latin, no capitals, no diacritics, and one spelling
 * for what is written in several ways. Ђилас, Đilas, Djilas and Dilas are one, and so are
 * Корнејев and Korneyev.
 */
export function searchKey(word: string): string {
  return toLatin(word.toLowerCase())
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/đ|dj/g, 'd')
    .replaceAll('y', 'j')
    .replaceAll('kh', 'h')
    .replace(/([csz])h/g, '$1');
}
