import { expect, test } from 'vitest';
import { say } from '../messages/say';
import { looseCitations, warningsOf, withoutAddress } from './care';

const event = (en: string, sr = 'Мирно.') => ({
  title: { en, sr },
  summary: { en: [en], sr: [sr] },
});

test.each([
  ['The hordes came', 'Soviet soldiers'],
  ['Excesses were reported', 'crimes'],
  ['Our women complained', 'nobody belongs'],
  ['It is known that he wrote', 'who says so'],
  ['A scandal in Moscow', 'a complaint about crimes'],
  ['The Russian soul', 'office-holder'],
  ['Brutally treated', 'never described'],
])('a curator who writes “%s” reads what to write instead', (en, cure) => {
  const [first] = warningsOf('events', event(en));
  expect(first).toMatchObject({ field: 'title.en' });
  expect(first && say(first, 'en')).toContain(cure);
});

test.each([
  'Хорде су дошле',
  'Ексцеси војника',
  'Наше жене',
  'Познато је да',
  'Скандал у Москви',
  'Руска душа',
])('a curator who writes it in Serbian reads the same: %s', (sr) => {
  expect(warningsOf('events', event('Calm.', sr)).map(({ field }) => field)).toContain('title.sr');
});

test('a curator gets no warning for calm wording, or for notes that only curators read', () => {
  const calm = {
    ...event(
      'Soldiers of the Red Army: crimes against civilians are reported to the Ministry of Foreign Affairs',
    ),
    deskNote: 'the affair of the hordes',
  };
  expect(warningsOf('events', calm)).toEqual([]);
  expect(warningsOf('sources', { title: 'The Russian Soul', author: 'Horde' })).toEqual([]);
});

test('a curator gets a warning for a document without a page, and none for a retelling', () => {
  const record = {
    sources: [{ source: 'diary' }, { source: 'town-page' }],
    claims: [{ sources: [{ source: 'diary', locator: { en: 'f. 3', sr: 'л. 3' } }] }],
    toRead: [{ source: 'diary' }],
  };
  const distances = new Map([
    ['diary', 'document'],
    ['town-page', 'retelling'],
  ]);
  expect(looseCitations('events', record, (source) => distances.get(source))).toMatchObject([
    { field: 'sources.0.locator' },
  ]);
});

test('a public source that nobody could find has a warning, and one that an archive holds has none', () => {
  const source = { checked: 'partly', title: 'Letter' };
  const holder = { en: 'Town archive', sr: 'Градски архив' };
  expect(withoutAddress(source)).toMatchObject([{ code: 'source-without-address' }]);
  expect(withoutAddress({ ...source, holder })).toEqual([]);
  expect(withoutAddress({ ...source, checked: 'unchecked' })).toEqual([]);
});
