import { expect, test } from 'vitest';
import { serbianLatin } from './serbian-latin';

test.each([
  ['Београд', 'Beograd'],
  ['Љубљана', 'Ljubljana'],
  ['Његуши', 'Njeguši'],
  ['Џеп', 'Džep'],
  ['Ђердап и Ћуприја', 'Đerdap i Ćuprija'],
  ['ШУМАДИЈА', 'ŠUMADIJA'],
  ['ЉУБЉАНА', 'LJUBLJANA'],
  ['КРАЉЕВО', 'KRALJEVO'],
])('%s is %s in Latin letters', (cyrillic, latin) => {
  expect(serbianLatin(cyrillic)).toBe(latin);
});
