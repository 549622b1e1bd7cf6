import { expect, test } from 'vitest';
import { pluralForm } from './plural';

const english = { one: 'event', other: 'events' };
const serbian = { one: 'догађај', few: 'догађаја', other: 'догађаја' };
const problems = { one: 'грешка', few: 'грешке', other: 'грешака' };

test.each([
  [0, 'events'],
  [1, 'event'],
  [2, 'events'],
])('English has one form for one and another for all else: %i %s', (count, form) => {
  expect(pluralForm('en', count, english)).toBe(form);
});

test.each([
  [1, 'грешка'],
  [2, 'грешке'],
  [4, 'грешке'],
  [5, 'грешака'],
  [11, 'грешака'],
  [12, 'грешака'],
  [21, 'грешка'],
  [22, 'грешке'],
  [101, 'грешка'],
  [111, 'грешака'],
])('Serbian goes by the last digit, except for 11 to 14: %i %s', (count, form) => {
  expect(pluralForm('sr', count, problems)).toBe(form);
});

test('a word without a form of its own for a count takes the general one', () => {
  expect(pluralForm('sr', 2, { one: 'догађај', other: serbian.other })).toBe('догађаја');
});
