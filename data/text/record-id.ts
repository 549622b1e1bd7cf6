import { toLatin } from './script';

const LONGEST = 70;

/**
 * An id of at most 70 characters from what a record is called, such as danube-crossed; empty where that has no Latin or
 * Serbian letter and no digit.
 */
export function idFrom(called: string): string {
  const plain = toLatin(called.toLowerCase())
    .replaceAll('đ', 'dj')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, LONGEST).replace(/-$/, '');
}
