import { expect, test } from 'vitest';
import { toLatin } from '../text/script';
import { inAlphabet, termFinder } from './terms';

const serbian = [
  { id: 'novj', forms: ['НОВЈ*'] },
  { id: 'ozna', forms: ['ОЗН*'] },
  { id: 'front', forms: ['украјинск* фронт*', 'Фронт*'] },
  { id: 'fatherland-front', forms: ['Отаџбинск* фронт*'] },
  { id: 'partisans', forms: ['партизан*'] },
];
const latin = serbian.map(({ id, forms }) => ({ id, forms: forms.map(toLatin) }));
const english = [
  { id: 'front', forms: ['Front*'] },
  { id: 'fatherland-front', forms: ['Fatherland Front'] },
  { id: 'novj', forms: ['NOVJ'] },
  { id: 'nov', forms: ['NOV', 'POJ'] },
];

/** The terms found in texts, as words and id. */
function found(terms: typeof serbian, ...texts: string[]): string[] {
  return [...termFinder(terms)(texts).values()].flatMap((pieces) =>
    pieces.filter(({ term }) => term !== null).map(({ words, term }) => `${words}: ${term}`),
  );
}

test('a Serbian term is found in each of its cases', () => {
  expect(found(serbian, 'Официри ОЗНЕ.')).toEqual(['ОЗНЕ: ozna']);
  expect(found(serbian, 'Јединице НОВЈ-а ушле су.')).toEqual(['НОВЈ-а: novj']);
  expect(found(serbian, 'Део 3. украјинског фронта.')).toEqual(['украјинског фронта: front']);
  expect(found(serbian, 'Партизанима је јављено.')).toEqual(['Партизанима: partisans']);
});

test('it is found in the derived Latin as well', () => {
  expect(
    found(latin, toLatin('Официри ОЗНЕ, јединице НОВЈ-а и део 2. украјинског фронта')),
  ).toEqual(['OZNE: ozna', 'NOVJ-a: novj', 'ukrajinskog fronta: front']);
});

test('a term is a word of its own, never a part of another', () => {
  expect(found(english, 'NOVJX, ANOVJ and NOVJ2 are others.')).toEqual([]);
  expect(found(serbian, 'У КОЗНАМА и супрофронт.')).toEqual([]);
});

test('a term with a capital is not found in a word without', () => {
  expect(found(english, 'The front moved west.')).toEqual([]);
  expect(found(serbian, 'Сремски фронт')).toEqual([]);
  expect(found(english, 'A Front was an army group.')).toEqual(['Front: front']);
});

test('where two terms match, the longer one is found', () => {
  expect(found(english, 'The Fatherland Front took power.')).toEqual([
    'Fatherland Front: fatherland-front',
  ]);
  expect(found(serbian, 'Отаџбински фронт је преузео власт.')).toEqual([
    'Отаџбински фронт: fatherland-front',
  ]);
});

test('over all texts of a page only the first use of a term is marked', () => {
  expect(found(english, 'No word of it.', 'The NOV and POJ; the NOVJ.', 'The NOVJ again.')).toEqual(
    ['NOV: nov', 'NOVJ: novj'],
  );
});

test('the pieces of a text together are the text', () => {
  const text = 'NOVJ, of the Front; NOVJ. The Fatherland Front';
  const pieces = termFinder(english)([text]).get(text) ?? [];
  expect(pieces.map(({ words }) => words).join('')).toBe(text);
  expect(termFinder([])([text]).get(text)).toEqual([{ words: text, term: null }]);
});

test('the glossary follows the alphabet of its language', () => {
  const order = (language: Parameters<typeof inAlphabet>[1], ...terms: string[]) =>
    inAlphabet(
      terms.map((term) => ({ term })),
      language,
    ).map(({ term }) => term);
  expect(order('sr-Cyrl', 'четници', 'ОЗНА', 'партизани', 'гардијски')).toEqual([
    'гардијски',
    'ОЗНА',
    'партизани',
    'четници',
  ]);
  expect(order('sr-Latn', 'partizani', 'četnici', 'gardijski', 'OZNA', 'Crvena armija')).toEqual([
    'Crvena armija',
    'četnici',
    'gardijski',
    'OZNA',
    'partizani',
  ]);
  expect(order('en', 'OSS', 'Chetniks', 'partisans', 'Front')).toEqual([
    'Chetniks',
    'Front',
    'OSS',
    'partisans',
  ]);
});
