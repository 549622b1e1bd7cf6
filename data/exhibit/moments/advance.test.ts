import { describe, expect, test } from 'vitest';
import { exhibitOf } from '../../read/public-records';
import { readRecords } from '../../read/read-records';
import { isReport } from '../../schema/parts/event-kinds';
import { someEvent } from '../../testing/some-event';
import { inLanguage } from '../../text/language';
import { isoDay } from '../../time/span';
import { datedExhibit } from '../dated';
import { advanceOf } from './advance';

/** Characters that the start page of a screen carries for it. */
const MOST = 40_000;

const exhibitIn = async (folder: string) =>
  datedExhibit(inLanguage(exhibitOf(await readRecords(folder)), 'en'), 'en');

const exhibits = {
  real: await exhibitIn('data/records'),
  test: await exhibitIn('data/fixtures/whole'),
};

describe.each(['real', 'test'] as const)('with the %s records', (kind) => {
  const exhibit = exhibits[kind];
  const advance = advanceOf(exhibit);

  test('the days of the front lines are shown in their order, each once', () => {
    const days = advance.days.map(({ at }) => at);
    expect(days.length).toBeGreaterThan(3);
    expect(days).toEqual([...new Set(days)].sort((one, other) => one - other));
    const { start, end } = exhibit.period;
    expect(days.every((at) => start <= at && at <= end)).toBe(true);
  });

  test('on each day there is a front', () => {
    const bare = advance.days.filter(({ fronts }) => fronts.length === 0);
    expect(bare.map(({ at }) => isoDay(at))).toEqual([]);
  });

  test('every point is on the relief, with four decimals', () => {
    const points = [
      ...advance.theatre,
      ...advance.named.map(({ at }) => at),
      ...advance.days.flatMap(({ fronts, free }) => [...free, ...fronts.flatMap((f) => f.line)]),
    ].flat();
    expect(points.filter((number) => number < 0 || number > 1)).toEqual([]);
    expect(points.filter((number) => `${number}`.length > 6)).toEqual([]);
  });

  test('it is small', () => {
    expect(JSON.stringify(advance).length).toBeLessThan(MOST);
  });

  test('nothing of a reported crime is in it', () => {
    const text = JSON.stringify(advance);
    const reports = exhibit.events.filter(isReport);
    const ids = reports.flatMap(({ id, area }) => [id, area ?? id]);
    expect(ids.filter((id) => text.includes(`"${id}"`))).toEqual([]);
    const without = { ...exhibit, areas: [], events: exhibit.events.filter((e) => !isReport(e)) };
    expect(advanceOf(without)).toEqual(advance);
  });
});

test('it opens on the day of the opening, and Belgrade is free from the day on which it was freed', () => {
  const { days, opening, named } = advanceOf(exhibits.real);
  expect(isoDay(days[opening]?.at ?? 0)).toBe('1944-10-14');
  expect(named.find(({ id }) => id === 'belgrade')?.name).toBe('Belgrade');
  const free = days.filter(({ freeNamed }) => freeNamed.includes('belgrade'));
  expect(isoDay(free[0]?.at ?? 0)).toBe('1944-10-20');
});

test('a front whose freed side is on the right runs the other way', () => {
  const { frontLines } = exhibits.test;
  const line = frontLines[0];
  if (line === undefined) throw new Error('the test records have front lines');
  const along = (freedSide: 'left' | 'right') => {
    const exhibit = { ...exhibits.test, frontLines: [{ ...line, freedSide }] };
    return advanceOf(exhibit).days[0]?.fronts[0]?.line;
  };
  expect(along('right')).toEqual(along('left')?.toReversed());
});

test('without any line there is no day, and all of the relief is to be seen', () => {
  const { about } = exhibits.test;
  const opening = { ...about.opening, inView: { places: ['testgrad'] } };
  const exhibit = {
    ...exhibits.test,
    about: { ...about, opening },
    frontLines: [],
    events: [someEvent(14)],
  };
  const { days, opening: first, theatre } = advanceOf(exhibit);
  expect({ days, first }).toEqual({ days: [], first: 0 });
  expect(theatre).toEqual([
    [0, 0],
    [1, 1],
  ]);
});
