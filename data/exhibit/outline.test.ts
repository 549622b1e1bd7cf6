import { expect, test } from 'vitest';
import { exhibitOf } from '../read/public-records';
import { readRecords } from '../read/read-records';
import { someEvent } from '../testing/some-event';
import { inLanguage } from '../text/language';
import { datedExhibit } from './dated';
import { fileOfText, outlineOf, TEXTS_IN_FILE, textOf } from './outline';
import { mostImportant } from './queries';

const { events } = datedExhibit(
  inLanguage(exhibitOf(await readRecords('data/fixtures/whole')), 'en'),
  'en',
);

test('outline and text together are the whole event, and share nothing but its id', () => {
  for (const event of events) {
    const outline = outlineOf(event);
    const text = textOf(event);
    expect({ ...outline, ...text }).toEqual(JSON.parse(JSON.stringify(event)));
    expect(Object.keys(outline).filter((name) => name in text)).toEqual(['id']);
  }
});

test('what only a card tells is not in the outline', () => {
  const written = JSON.stringify(events.map(outlineOf));
  const summaries = events.flatMap(({ summary }) => summary);
  expect(summaries.length).toBeGreaterThan(10);
  for (const paragraph of summaries) expect(written).not.toContain(JSON.stringify(paragraph));
});

test('each event finds the file its text was written to, and an unknown one finds none', () => {
  const many = Array.from({ length: 3 * TEXTS_IN_FILE }, (_, index) => ({
    ...outlineOf(someEvent(1)),
    id: `event-${index}`,
  }));
  const exhibit = { events: many, texts: ['a', 'b', 'c'] };
  expect(fileOfText(exhibit, 'event-0')).toBe('a');
  expect(fileOfText(exhibit, `event-${TEXTS_IN_FILE}`)).toBe('b');
  expect(fileOfText(exhibit, `event-${3 * TEXTS_IN_FILE - 1}`)).toBe('c');
  expect(fileOfText(exhibit, 'nobody')).toBeNull();
});

test('of many events the most important are listed, in the order in which they came', () => {
  const ranked = [3, 5, 1, 5, 4].map((importance, index) => ({ id: index, importance }));
  expect(mostImportant(ranked, 3).map(({ id }) => id)).toEqual([1, 3, 4]);
  expect(mostImportant(ranked, 5)).toBe(ranked);
});
