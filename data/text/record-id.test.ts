import { expect, test } from 'vitest';
import { idSchema } from '../schema/parts/record';
import { idFrom } from './record-id';

test.each([
  ['Danube crossed', 'danube-crossed'],
  ['  The Battery at Škija — 1944! ', 'the-battery-at-skija-1944'],
  ['Ђердап, Гвоздена капија', 'djerdap-gvozdena-kapija'],
  ['!?', ''],
])('%s becomes %s', (called, id) => {
  expect(idFrom(called)).toBe(id);
});

test('a record with a long name still gets an id that is allowed', () => {
  expect(idSchema.safeParse(idFrom(`${'long words '.repeat(20)}`)).success).toBe(true);
});
