import { expect, test } from 'vitest';
import { wordsIn } from '../../ui/words/words';
import { dayHere, type Imprint, reference, viewNamed } from './plain-reference';

const imprint: Imprint = {
  words: wordsIn('en').cite,
  language: 'en',
  exhibit: 'Testland 1944',
  site: '',
  version: { id: '1a2b3c4d', date: '1 April 2027' },
};
const serbian: Imprint = { ...imprint, words: wordsIn('sr-Cyrl').cite, language: 'sr-Cyrl' };
const reading = { address: 'https://example.org/en/events/x/', day: Date.UTC(2027, 3, 2) };

test('a reference holds the exhibit, what is cited, its address, the day and the records', () => {
  expect(reference(imprint, 'The Danube is crossed', reading)).toBe(
    'Testland 1944: “The Danube is crossed”. https://example.org/en/events/x/ ' +
      '(accessed 2 April 2027; records 1a2b3c4d, 1 April 2027)',
  );
});

test('a reference is in the language of the page', () => {
  expect(reference(serbian, 'Прелазак Дунава', reading)).toContain('прочитано 2. априла 2027.');
});

test('without scripts a reference has an address within the site, and claims no day of reading', () => {
  const text = reference(imprint, 'The Danube is crossed', '/en/events/x/');
  expect(text).toContain('/en/events/x/ (records 1a2b3c4d');
  expect(text).not.toContain('accessed');
});

test('a view is named by the day that its address keeps', () => {
  const named = (address: string) => viewNamed(imprint, address);
  expect(named('https://example.org/en/?at=1944-10-14&map=20,44,7')).toContain('14 October 1944');
  expect(named('https://example.org/en/')).toBe(imprint.words.whole);
});

test('the day of reading is that of the reader’s own clock', () => {
  expect(dayHere(new Date(2027, 3, 2, 0, 30))).toBe(Date.UTC(2027, 3, 2));
  expect(dayHere(new Date(2027, 3, 2, 23, 30))).toBe(Date.UTC(2027, 3, 2));
});
