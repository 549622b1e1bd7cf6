import { expect, test } from 'vitest';
import { schemas } from '../../../data/schema/kinds';
import { eventsOfTimelineJs, isTimelineJs } from './timelinejs';

/** The columns of the sheet that TimelineJS publishes. */
const header = [
  ...['Year', 'Month', 'Day', 'Time', 'End Year', 'End Month', 'End Day', 'End Time'],
  ...['Display Date', 'Headline', 'Text', 'Media', 'Media Credit', 'Media Caption'],
  ...['Media Thumbnail', 'Type', 'Group', 'Background'],
];
const row = (cells: Readonly<Record<string, string>>) => header.map((name) => cells[name] ?? '');
const sheetOf = (...rows: string[][]) => ({ sheet: 'od1', rows: [header, ...rows] });

const bridge = {
  Year: '1944',
  Month: '10',
  Day: '5',
  Headline: 'A <b>bridge</b> at Ђердап',
  Text: '<p>It is taken.</p><p>See <a href="https://example.org">here</a>.<script>alert(1)</script></p>',
  Media: 'https://example.org/bridge.jpg',
  'Media Credit': 'An archive',
};

test('a sheet is known by its columns', () => {
  expect(isTimelineJs(sheetOf())).toBe(true);
  expect(isTimelineJs({ sheet: 'x', rows: [['id', 'when']] })).toBe(false);
});

test('a row becomes an unchecked draft in plain words, and nothing of the row is lost', () => {
  const { events, faults } = eventsOfTimelineJs(sheetOf(row(bridge)));
  expect(faults).toEqual([]);
  expect(events[0]).toMatchObject({
    row: 2,
    id: 'a-bridge-at-djerdap',
    record: {
      checked: 'unchecked',
      title: { en: 'A bridge at Ђердап' },
      summary: { en: ['It is taken.', 'See here.'] },
      when: '1944-10-05',
    },
  });
  const note = String(Reflect.get(Object(events[0]?.record), 'deskNote'));
  for (const kept of ['bridge.jpg', 'An archive', 'https://example.org"'])
    expect(note).toContain(kept);
});

test('a date is as wide as the sheet says', () => {
  const dates = [
    { Year: '1944', Headline: 'A year' },
    { Year: '1944', Month: '10', Headline: 'A month' },
    {
      Year: '1944',
      Month: '10',
      Day: '14',
      'End Year': '1944',
      'End Month': '10',
      'End Day': '20',
      Headline: 'Days',
    },
  ];
  const { events } = eventsOfTimelineJs(sheetOf(...dates.map(row)));
  expect(events.map(({ record }) => Reflect.get(Object(record), 'when'))).toEqual([
    '1944',
    '1944-10',
    '1944-10-14/1944-10-20',
  ]);
});

test('a row without a headline or with no date is named, and the others are read', () => {
  const { events, faults } = eventsOfTimelineJs(
    sheetOf(row({ Year: '1944' }), row({ ...bridge, Month: '13' }), row(bridge), row(bridge)),
  );
  expect(faults.map(({ row, column }) => `${row} ${column}`)).toEqual(['2 Headline', '3 Month']);
  expect(events.map(({ id }) => id)).toEqual(['a-bridge-at-djerdap', 'a-bridge-at-djerdap-2']);
});

test('the schema finds what such a sheet lacks: sources, and the Serbian', () => {
  const [events] = eventsOfTimelineJs(sheetOf(row(bridge))).events;
  const result = schemas.events.safeParse(events?.record);
  const fields = new Set(result.error?.issues.map(({ path }) => path[0]));
  expect([...fields].sort()).toEqual(['sources', 'summary', 'title']);
});
