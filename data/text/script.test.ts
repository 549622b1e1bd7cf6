import { expect, test } from 'vitest';
import { toLatin } from './script';

test.each([
  ['Ђилас и Љубичево', 'Đilas i Ljubičevo'],
  ['ЊЕГОШ', 'NJEGOŠ'],
  ['Његош', 'Njegoš'],
  ['Џ', 'Dž'],
  ['надживети, инјекција, конјугација', 'nadživeti, injekcija, konjugacija'],
  ['НОВЈ и P-38', 'NOVJ i P-38'],
  ['Зајечар, 8. октобра 1944.', 'Zaječar, 8. oktobra 1944.'],
])('%s reads %s in Latin', (cyrillic, latin) => {
  expect(toLatin(cyrillic)).toBe(latin);
});
