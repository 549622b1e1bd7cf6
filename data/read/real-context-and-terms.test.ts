import { beforeAll, expect, test } from 'vitest';
import { termFinder } from '../exhibit/terms';
import type { Context } from '../schema/context';
import type { Exhibit } from '../schema/exhibit';
import type { Records } from '../schema/kinds';
import { lixOf } from '../testing/reading-ease';
import { publicPart, textsOf } from '../testing/texts-of';
import { inLanguage, languages } from '../text/language';
import { contextsOf, exhibitOf } from './public-records';
import { checkedRecords, readRecords } from './read-records';

/** What the page of context and the glossary hold, as the public reads them. */
const folder = 'data/records';
let records: Records;
let exhibit: Exhibit;
let contexts: readonly Context[];

beforeAll(async () => {
  const reading = await readRecords(folder);
  records = checkedRecords(reading);
  exhibit = exhibitOf(reading);
  contexts = contextsOf(reading);
});

test('a visitor reads the background in the order: occupation, liberation, crimes, complaint, answer, memory', () => {
  const order = contexts.map(({ id }) => id).filter((id) => id !== 'other-violence');
  expect(order).toEqual([
    'occupation',
    'liberation',
    'political-talks',
    'reported-crimes',
    'complaint',
    'answer',
    'memory',
  ]);
  expect(contexts.find(({ leadsToReports }) => leadsToReports)?.id).toBe('reported-crimes');
});

test('no part of the context is left without a checked paragraph', () => {
  expect(contexts.filter(({ paragraphs }) => paragraphs.length === 0)).toEqual([]);
});

test('context holds no number but years and days', () => {
  const numbers = contexts.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ text }) => `${text.en} ${text.sr}`.match(/\d[\d.,]*/g) ?? []),
  );
  const otherNumbers = numbers.filter((number) => !/^(19\d\d|[12]?\d|3[01])[.,]?$/.test(number));
  expect(otherNumbers).toEqual([]);
});

// Serbian words are longer by their endings, so the same ease of reading has a higher number.
test.each([
  ['en', 45],
  ['sr', 55],
] as const)('context and terms are easy to read: %s, LIX at most %d', (language, most) => {
  const parts = [
    ...contexts.map(({ id, paragraphs }) => ({
      id,
      text: paragraphs.map(({ text }) => text[language]).join(' '),
    })),
    ...exhibit.terms.map(({ id, explanation }) => ({ id, text: explanation[language] })),
  ];
  const hard = parts
    .map(({ id, text }) => ({ id, lix: Math.round(lixOf(text)) }))
    .filter(({ lix }) => lix > most);
  expect(hard).toEqual([]);
});

test('every abbreviation in capitals that the public reads is a term of the glossary', () => {
  const roman = /^[IVXLC]+$/;
  const { terms, ...others } = records;
  const unknown = textsOf(publicPart(others)).flatMap(({ path, text }) => {
    const language = /\.en\b/.test(path) ? 'en' : 'sr';
    const find = termFinder(exhibit.terms.map(({ id, forms }) => ({ id, forms: forms[language] })));
    return (text.match(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu) ?? [])
      .filter((word) => !roman.test(word))
      .filter((word) =>
        find([word])
          .get(word)
          ?.every(({ term }) => term === null),
      )
      .map((word) => `${path}: ${word}`);
  });
  expect(terms.length).toBeGreaterThan(0);
  expect(unknown).toEqual([]);
});

test('every term is found by its own forms, in every language and script', () => {
  for (const language of languages) {
    const { terms } = inLanguage(exhibit, language);
    const find = termFinder(terms);
    const unfound = terms.filter(({ id, forms }) =>
      forms.every((form) => {
        const text = form.replaceAll('*', '');
        return find([text])
          .get(text)
          ?.every(({ term }) => term !== id);
      }),
    );
    expect(unfound.map(({ id }) => id)).toEqual([]);
  }
});
