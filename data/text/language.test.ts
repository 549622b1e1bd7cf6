import { expect, test } from 'vitest';
import { inLanguage, isLanguage } from './language';

const event = {
  id: 'danube-crossed',
  title: { en: 'Danube crossed', sr: 'Прелаз преко Дунава' },
  summary: { en: ['One.', 'Two.'], sr: ['Један.', 'Два.'] },
  at: [22.61, 44.6] as const,
  claims: [{ text: { en: 'The day before.', sr: 'Дан раније.' }, when: '1944-09-21' }],
  note: undefined,
};

test('each text of a record is there in one language, at any depth', () => {
  expect(inLanguage(event, 'sr-Cyrl')).toEqual({
    id: 'danube-crossed',
    title: 'Прелаз преко Дунава',
    summary: ['Један.', 'Два.'],
    at: [22.61, 44.6],
    claims: [{ text: 'Дан раније.', when: '1944-09-21' }],
    note: undefined,
  });
});

test('the Latin is made from the Cyrillic', () => {
  const { title, summary } = inLanguage(event, 'sr-Latn');
  expect([title, ...summary]).toEqual(['Prelaz preko Dunava', 'Jedan.', 'Dva.']);
});

test('the English is as it was written', () => {
  expect(inLanguage(event, 'en').title).toBe('Danube crossed');
});

test('a text that the museum has left empty stays empty', () => {
  const record: { readonly name: '' | { en: string; sr: string } } = { name: '' };
  expect(inLanguage(record, 'sr-Latn')).toEqual({ name: '' });
});

test('the languages are those of the addresses, and no others', () => {
  expect(['en', 'sr-Cyrl', 'sr-Latn'].every(isLanguage)).toBe(true);
  expect(['sr', 'EN', 'de', ''].some(isLanguage)).toBe(false);
});
