import { toLatin } from './script';

const LONGEST = 70;

/** An id from what a record is called, such as danube-crossed; empty where that has neither letter nor digit of ours. */
export function idFrom(called: string): string {
  const plain = toLatin(called.toLowerCase())
    .replaceAll('đ', 'dj')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, LONGEST).replace(/-$/, '');
}
