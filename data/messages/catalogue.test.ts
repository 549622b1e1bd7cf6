import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Code, catalogues, type Message, type MessageLanguage } from './catalogue';
import { say } from './say';

const languages = ['en', 'sr'] as const;
const codes = Object.keys(catalogues.en) as Code[]; // the keys of the constant are its type's

/** A value for each that the words of any code need: those that are no number or text are named. */
const values = new Proxy<Record<string, unknown>>(
  {
    names: ['colour', 'size'],
    options: ['left', 'right'],
    kinds: ['events', 'places'],
    kind: 'chapters',
    expected: 'string',
    side: 'freed',
    effect: 'lost',
    whole: true,
  },
  { get: (known, name) => (name in known ? Reflect.get(known, name) : 5) },
);

function said(code: Code, language: MessageLanguage): string {
  const words: unknown = catalogues[language][code];
  return String(typeof words === 'function' ? words(values) : words);
}

test.each(codes)('%s has words in both languages, whatever its values', (code) => {
  for (const language of languages) {
    expect(said(code, language)).toMatch(/\p{L}|5/u);
    expect(said(code, language)).not.toMatch(/undefined|\[object|NaN|=>/);
  }
});

test('a code is in one file alone, so that none takes the words of another', async () => {
  for (const language of languages) {
    const folder = `data/messages/${language}`;
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('forms.ts'),
    );
    const all = await Promise.all(
      files.map(async (name) => {
        const file: Record<string, unknown> = await import(
          /* @vite-ignore */ `./${language}/${name}`
        );
        return Object.values(file).flatMap((words) =>
          typeof words === 'object' && words !== null ? Object.keys(words) : [],
        );
      }),
    );
    expect(all.flat().sort()).toEqual([...codes].sort());
  }
});

test.each<[Message, string, string]>([
  [
    { code: 'records-with-problems', values: { count: 1, folder: 'data' } },
    '1 problem in data.',
    '1 грешка у фасцикли data.',
  ],
  [
    { code: 'records-with-problems', values: { count: 3, folder: 'data' } },
    '3 problems in data.',
    '3 грешке у фасцикли data.',
  ],
  [
    { code: 'records-sound', values: { count: 21, folder: 'data' } },
    '21 records in data, all sound.',
    '21 запис у фасцикли data, без грешака.',
  ],
  [
    { code: 'records-sound', values: { count: 5, folder: 'data' } },
    '5 records in data, all sound.',
    '5 записа у фасцикли data, без грешака.',
  ],
  [
    { code: 'no-event-near-this-day', values: { place: 'nis', days: 1 } },
    'no event at "nis" is within 1 day of this: mend the day, or mark the point interpolated',
    'ниједан догађај у „nis“ није у размаку од 1 дана: исправите дан, или тачку означите као уметнуту',
  ],
  [
    { code: 'no-event-near-this-day', values: { place: 'nis', days: 2 } },
    'no event at "nis" is within 2 days of this: mend the day, or mark the point interpolated',
    'ниједан догађај у „nis“ није у размаку од 2 дана: исправите дан, или тачку означите као уметнуту',
  ],
  [
    { code: 'too-few-seconds', values: { least: 1 } },
    'write at least 1 second',
    'упишите најмање 1 секунду',
  ],
  [
    { code: 'too-few-seconds', values: { least: 22 } },
    'write at least 22 seconds',
    'упишите најмање 22 секунде',
  ],
  [
    { code: 'too-many-characters', values: { most: 80 } },
    'use at most 80 characters',
    'користите највише 80 знакова',
  ],
  [
    { code: 'too-many-characters', values: { most: 2 } },
    'use at most 2 characters',
    'користите највише 2 знака',
  ],
])('a count takes its form: %j', (message, english, serbian) => {
  expect(say(message, 'en')).toBe(english);
  expect(say(message, 'sr')).toBe(serbian);
});
