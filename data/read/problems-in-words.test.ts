import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { checkValue } from '../check/check-value';
import type { Problem } from '../messages/problem';
import { say, sayInForm } from '../messages/say';
import { brokenFixtures, folderWithFaults } from '../testing/broken-fixtures';
import { readRecords } from './read-records';

/** Names of formats and of fields, and examples, which Serbian writes as they are. */
const latin =
  /\{ "en".*\}|https?:\/\/\S+|http$|JSON|UTF-8|BOM|EDTF|RECORDS|\.json|\bkm\b|danube-crossed|sr-Latn|\b(?:en|ru|sr|reports?|EACCES)\b|„[^“]*“/g;

const fixtures = await brokenFixtures();

test.each(fixtures)(
  '$name is said in both languages, in Serbian without English words',
  async (fixture) => {
    const folder = await folderWithFaults(fixture);
    const { problems } = await readRecords(folder);
    await rm(folder, { recursive: true });
    for (const problem of problems) {
      expect(say(problem, 'en')).not.toMatch(/\p{Script=Cyrillic}/u);
      for (const words of [say(problem, 'sr'), sayInForm(problem, 'sr')]) {
        expect(words).toMatch(/\p{Script=Cyrillic}/u);
        expect(withoutValues(words, problem).replace(latin, '')).not.toMatch(/\p{Script=Latin}/u);
      }
    }
  },
);

function withoutValues(words: string, problem: Problem): string {
  const values = 'values' in problem ? Object.values(problem.values).flat().map(String) : [];
  // The longest goes first, since one may be a part of another.
  return values
    .sort((a, b) => b.length - a.length)
    .reduce((rest, value) => rest.replaceAll(value, ''), words);
}

test('a rule that a schema gives no message of its own has one all the same, and not the one of Zod', () => {
  const schema = z.strictObject({
    text: z.string().max(2).min(1),
    number: z.number().min(2).max(3),
    list: z.array(z.number()).min(1).max(1),
    either: z.union([z.literal('a'), z.literal('b')]),
    choice: z.enum(['a', 'b']),
    day: z.iso.date(),
    whole: z.int(),
  });
  const values = [
    {},
    { text: 'long', number: 1, list: [], either: 'c', choice: 'c', day: 'x', whole: 1.5, more: 1 },
    { text: '', number: 4, list: [1, 2], either: 1, choice: 1, day: 1, whole: 'x' },
  ];
  for (const value of values) {
    const checked = checkValue(schema, value);
    const messages = 'faults' in checked ? checked.faults.map(({ message }) => message) : [];
    expect(messages.length).toBeGreaterThan(5);
    for (const message of messages) {
      expect(say(message, 'en')).not.toMatch(/invalid|expected|received|undefined/i);
      expect(say(message, 'sr')).toMatch(/^\p{Script=Cyrillic}/u);
    }
  }
});
