import { expect, test } from 'vitest';
import { exhibitOf } from '../read/public-records';
import { readRecords } from '../read/read-records';
import { inLanguage } from '../text/language';
import { datedExhibit } from './dated';
import type { EventOutline } from './outline';
import { byId, chapterAt, eventBeside, eventsAt, spanOfAll, splitReports } from './queries';

const exhibit = datedExhibit(
  inLanguage(exhibitOf(await readRecords('data/fixtures/whole')), 'en'),
  'en',
);
const { events, chapters, period } = exhibit;
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const at = (month: number, day: number) => Date.UTC(1944, month - 1, day, 12);

test('a moment shows what happens on its day, and what has just happened', () => {
  expect(ids(eventsAt(events, at(9, 22)))).toEqual([
    'reported-in-autumn',
    'flight-to-dalekograd',
    'danube-crossed',
  ]);
  expect(ids(eventsAt(events, at(9, 25)))).toContain('danube-crossed');
  expect(ids(eventsAt(events, at(9, 26)))).not.toContain('danube-crossed');
});

test('a moment before an event does not show it', () => {
  expect(ids(eventsAt(events, Date.UTC(1944, 8, 22) - 1))).not.toContain('danube-crossed');
});

test('an event about a day is shown from the day as written until the last day that it may be', () => {
  expect(ids(eventsAt(events, at(10, 23)))).not.toContain('complaint-to-general');
  expect(ids(eventsAt(events, at(10, 25)))).toContain('complaint-to-general');
  expect(ids(eventsAt(events, at(10, 31)))).toContain('complaint-to-general');
});

test('a step goes to the event beside the chosen one', () => {
  const from = { selected: 'danube-crossed', at: 0 };
  expect(eventBeside(events, from, 1)?.id).toBe('agency-reports-request');
  expect(eventBeside(events, from, -1)?.id).toBe('flight-to-dalekograd');
});

test('without a chosen event a step starts from the moment', () => {
  expect(eventBeside(events, { selected: null, at: at(9, 21) }, 1)?.id).toBe('danube-crossed');
  expect(eventBeside(events, { selected: null, at: at(9, 13) }, -1)?.id).toBe('probnica-freed');
});

test('beyond the first and the last event there is nothing to step to', () => {
  expect(eventBeside(events, { selected: events[0]?.id ?? '', at: 0 }, -1)).toBeNull();
  expect(eventBeside(events, { selected: events.at(-1)?.id ?? '', at: 0 }, 1)).toBeNull();
  expect(eventBeside(events, { selected: null, at: Date.UTC(2030, 0, 1) }, 1)).toBeNull();
});

test('steps forward through the whole exhibit reach every event once', () => {
  const visited: string[] = [];
  for (
    let event: EventOutline | null = events[0] ?? null;
    event !== null;
    event = eventBeside(events, { selected: event.id, at: 0 }, 1)
  ) {
    visited.push(event.id);
  }
  expect(visited).toEqual(ids(events));
});

test('a chapter is open during its stretch of time, and none is between two', () => {
  expect(chapterAt(chapters, at(10, 20))?.id).toBe('from-the-danube');
  expect(chapterAt(chapters, Date.UTC(1943, 0, 1))?.id).toBe('before');
  expect(chapterAt(chapters, Date.UTC(1946, 0, 1))).toBeNull();
});

test('the span of all reaches from the first event to the last, beyond the period of the clock', () => {
  const whole = spanOfAll(events, period);
  expect(whole.start).toBe(Date.UTC(1941, 3, 1));
  expect(whole.end).toBe(Date.UTC(2016, 9, 21) - 1);
});

test('records are found by their id', () => {
  expect(byId(exhibit.places).get('testgrad')?.name).toBe('Testgrad');
  expect(byId(exhibit.places).get('atlantis')).toBeUndefined();
});

test('without the reported crimes no report, no word of one and no area of one is left', () => {
  const { rest, reports } = splitReports(exhibit);
  expect(
    rest.events.filter((event) => event.kind === 'report' || event.lane === 'reports'),
  ).toEqual([]);
  expect(rest.areas).toEqual([]);
  const { reportIds: _reportIds, ...shown } = rest;
  for (const { id, title, summary } of reports.events) {
    for (const words of [id, title, ...summary]) expect(JSON.stringify(shown)).not.toContain(words);
  }
  expect(rest.reportIds).toEqual(ids(reports.events));
});

test('the complaints and their answers stay without the reported crimes', () => {
  expect(ids(splitReports(exhibit).rest.events)).toEqual(
    expect.arrayContaining(['complaint-to-general', 'general-refuses', 'marshal-answers']),
  );
});

test('the two parts together are the exhibit, and nothing is in both', () => {
  const { rest, reports } = splitReports(exhibit);
  expect([...ids(rest.events), ...ids(reports.events)].sort()).toEqual(ids(events).sort());
  expect([...ids(rest.areas), ...ids(reports.areas)].sort()).toEqual(ids(exhibit.areas).sort());
});
