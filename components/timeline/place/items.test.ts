import { expect, test } from 'vitest';
import type { EventOutline } from '../../../data/exhibit/outline';
import { someEvent } from '../../../data/testing/some-event';
import { DAY, overlaps } from '../../../data/time/span';
import { rankedEvents } from './candidates';
import { countHidden, placeItems } from './items';
import type { WindowRoom } from './room';
import { timeScale } from './time-scale';

const october = { start: Date.UTC(1944, 9, 1), end: Date.UTC(1944, 10, 1) };
const room: WindowRoom = {
  window: october,
  scale: timeScale(october, null),
  width: 1240,
  rows: { advance: 2 },
  compact: false,
  markWidth: 20,
  titleWidth: (title) => title.length * 7,
  selected: null,
  favoured: new Set<string>(),
};

const place = (events: readonly EventOutline[], within: WindowRoom) =>
  placeItems(rankedEvents(events), within);

test('marks of one row never cover one another', () => {
  const events = Array.from({ length: 30 }, (_, index) => someEvent(index + 1));
  const placed = place(events, room);
  for (const one of placed) {
    for (const other of placed) {
      if (one === other || one.row !== other.row) continue;
      expect(overlaps(one.event.span, other.event.span)).toBe(false);
    }
  }
});

test('where room is short the important events keep their titles and the rest is counted', () => {
  const crowd = Array.from({ length: 40 }, (_, index) =>
    someEvent(14, { id: `crowd-${index}`, importance: 2 }),
  );
  const great = someEvent(14, { id: 'great', importance: 5 });
  const placed = place([...crowd, great], room);
  expect(placed.find(({ event }) => event.id === 'great')?.title).toBe('after');
  expect(countHidden([...crowd, great], placed, october)).toBe(41 - placed.length);
});

test('events that may lie anywhere in a year do not keep out those that are known to the day', () => {
  const year = { start: Date.UTC(1944, 0, 1), end: Date.UTC(1945, 0, 1) };
  const long = ['one', 'two', 'three'].map((id) => ({ ...someEvent(1, { id }), span: year }));
  const placed = place([...long, someEvent(20, { id: 'day' })], room);
  expect(placed.map(({ event }) => event.id)).toContain('day');
});

test('a title that the edge would cut is on the other side of its mark', () => {
  const last = someEvent(31, { id: 'last', title: 'A title of some length' });
  const [placed] = place([last], room);
  expect(placed).toMatchObject({ event: { id: 'last' }, title: 'before' });
  const [earlier] = place([someEvent(20, { title: last.title })], room);
  expect(earlier?.title).toBe('after');
});

test('a title with room on neither side is left out, and its mark stays', () => {
  const long = someEvent(16, { title: 'A title as long as the month itself '.repeat(5) });
  const [placed] = place([long], room);
  expect(placed?.title).toBeNull();
});

test('the chosen event is always on the timeline', () => {
  const crowd = Array.from({ length: 40 }, (_, index) =>
    someEvent(14, { id: `crowd-${index}`, importance: 5 }),
  );
  const chosen = someEvent(14, { id: 'chosen', importance: 1 });
  const placed = place([...crowd, chosen], { ...room, selected: 'chosen' });
  expect(placed.map(({ event }) => event.id)).toContain('chosen');
});

test('the chosen event has its title over the marks beside it, which then have none', () => {
  const beside = someEvent(15, { id: 'beside', importance: 5 });
  const chosen = someEvent(14, { id: 'chosen', importance: 4 });
  const titles = (selected: string | null) =>
    place([beside, chosen], { ...room, rows: { advance: 1 }, selected }).map(({ event, title }) => [
      event.id,
      title,
    ]);
  expect(titles(null)).toEqual([
    ['beside', 'after'],
    ['chosen', null],
  ]);
  expect(titles('chosen')).toEqual([
    ['beside', null],
    ['chosen', 'after'],
  ]);
});

test('the title of the chosen event is left out where either edge would cut it', () => {
  const long = someEvent(16, { title: 'A title as long as the month itself '.repeat(5) });
  const strip = { ...room, rows: { advance: 1 }, compact: true, selected: long.id };
  expect(place([long], strip).map(({ title }) => title)).toEqual([null]);
});

test('the timeline is never given more than it can carry', () => {
  const thousands = Array.from({ length: 5000 }, (_, index) =>
    someEvent(1, {
      id: `one-of-many-${index}`,
      span: { start: october.start + index * 500_000, end: october.start + index * 500_000 },
    }),
  );
  const placed = place(thousands, { ...room, width: 100_000, rows: { advance: 50 } });
  expect(placed.length).toBeLessThanOrEqual(150);
});

test('an uncertain event takes the width of its doubt', () => {
  const about = someEvent(14, {
    id: 'about',
    span: { start: october.start + 10 * DAY, end: october.start + 20 * DAY },
  });
  const [first, second] = place([about, someEvent(18, { importance: 2 })], {
    ...room,
    rows: { advance: 1 },
  });
  expect(first?.event.id).toBe('about');
  expect(second).toBeUndefined();
});

test('what matters in a chapter has its title before what is more important elsewhere', () => {
  const great = someEvent(14, { id: 'great', importance: 5, title: 'A title of some length' });
  const small = someEvent(14, { id: 'small', importance: 1, title: 'A title of some length' });
  const narrow = { ...room, rows: { advance: 1 } };
  const placed = place([great, small], { ...narrow, favoured: new Set(['small']) });
  expect(placed.find(({ event }) => event.id === 'small')?.title).toBe('after');
});

test('a quiet week keeps its marks beside one with thousands of events', () => {
  const crowd = Array.from({ length: 5000 }, (_, index) =>
    someEvent(3 + (index % 5), { id: `crowd-${index}`, importance: 5 }),
  );
  const quiet = someEvent(24, { id: 'quiet', importance: 1 });
  const placed = place([...crowd, quiet], room);
  expect(placed.map(({ event }) => event.id)).toContain('quiet');
});

test('an uncertain event has its mark in the middle, and its title after that', () => {
  const start = Date.UTC(1944, 9, 10);
  const about = someEvent(14, { when: '1944-10-14~', span: { start, end: start + 10 * DAY } });
  const [placed] = place([about, someEvent(12, { id: 'before', importance: 1 })], room);
  expect(placed).toMatchObject({ centred: true, title: 'after' });
  const [known] = place([someEvent(14)], room);
  expect(known?.centred).toBe(false);
});

test('with one row for all lanes no mark covers that of another lane', () => {
  const all: WindowRoom = { ...room, rows: { all: 1 }, compact: true };
  const advance = someEvent(14, { id: 'advance', importance: 4 });
  const complaint = someEvent(14, { id: 'complaint', lane: 'complaints', importance: 5 });
  const placed = place([advance, complaint], all);
  expect(placed.map(({ event, band, row }) => [event.id, band, row])).toEqual([
    ['complaint', 'all', 0],
  ]);
});

test('in the strip a long event takes no room from those of its days', () => {
  const month = { ...someEvent(1, { id: 'month', importance: 5, title: 'Oct' }), span: october };
  const days = [month, someEvent(8), someEvent(14), someEvent(20)];
  const strip = { ...room, rows: { advance: 1 }, compact: true };
  expect(place(days, strip)).toHaveLength(4);
  expect(place(days, { ...strip, compact: false })).toHaveLength(1);
});

test('in the strip a title never takes the room of a mark, unless its event is one of the greatest', () => {
  const title = 'A title of some length that would cover its neighbours';
  const week = Array.from({ length: 7 }, (_, day) =>
    someEvent(8 + day, { title, importance: 4 - (day % 3) }),
  );
  const strip = { ...room, rows: { advance: 1 }, compact: true };
  const placed = place(week, strip);
  expect(placed).toHaveLength(7);
  expect(placed.filter(({ title }) => title !== null).length).toBeLessThanOrEqual(2);
  const great = someEvent(17, { id: 'great', importance: 5, title });
  const withGreat = place([...week, great, someEvent(18)], strip);
  expect(withGreat.find(({ event }) => event.id === 'great')?.title).toBe('after');
});
