import { expect, test } from 'vitest';
import { exhibitOf } from '../read/public-records';
import { readRecords } from '../read/read-records';
import { inLanguage } from '../text/language';
import { datedExhibit } from './dated';

const whole = exhibitOf(await readRecords('data/fixtures/whole'));
const exhibit = datedExhibit(inLanguage(whole, 'sr-Latn'), 'sr-Latn');

test('every event has its date in the words of the language, and its span', () => {
  const event = exhibit.events.find(({ id }) => id === 'complaint-to-general');
  expect(event).toMatchObject({
    date: 'oko 25.–29. oktobra 1944.',
    span: { start: Date.UTC(1944, 9, 23), end: Date.UTC(1944, 10, 1) - 1 },
  });
});

test('a line is on the map from its day until the day that it gives', () => {
  const north = exhibit.frontLines.find(({ sector }) => sector === 'north');
  expect(north).toMatchObject({ start: Date.UTC(1944, 9, 10), end: Date.UTC(1944, 9, 24) });
  expect(
    exhibit.frontLines.filter(({ sector }) => sector === 'main').map(({ end }) => end),
  ).toEqual([null, null, null, null]);
});

test('every point of an axis has its moment, and they follow one another', () => {
  for (const { path } of exhibit.axes) {
    const starts = path.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  }
});

test('events are in the order in which they start', () => {
  const starts = exhibit.events.map(({ span }) => span.start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});
