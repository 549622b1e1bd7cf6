import { expect, test } from 'vitest';
import { exhibitOf } from '../read/public-records';
import { readRecords } from '../read/read-records';
import { inLanguage } from '../text/language';
import { appearancesOf, citationsOf, onlyInReports } from './citations';
import { datedExhibit } from './dated';

const exhibit = datedExhibit(
  inLanguage(exhibitOf(await readRecords('data/fixtures/whole')), 'en'),
  'en',
);
const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

test('what rests on a source is everything that cites it', () => {
  for (const { id } of exhibit.sources) {
    const { events, reports, exchanges, frontLines, axes } = citationsOf(exhibit, id);
    const found = [...events, ...reports].map(({ event }) => event);
    const { events: all, exchanges: told, frontLines: drawn, axes: moved } = exhibit;
    const citing = [...all, ...told, ...drawn, ...moved].filter((record) =>
      JSON.stringify(record).includes(`"source":"${id}"`),
    );
    expect(idsOf([...found, ...exchanges, ...frontLines, ...axes]).sort()).toEqual(
      idsOf(citing).sort(),
    );
  }
});

test('an event that cites a source for one claim alone is found with that claim', () => {
  const resting = exhibit.sources.flatMap(({ id }) =>
    citationsOf(exhibit, id).events.map((citing) => ({ id, ...citing })),
  );
  const byClaim = resting.filter(
    ({ id, event }) => !event.sources.some(({ source }) => source === id),
  );
  expect(byClaim.length).toBeGreaterThan(0);
  for (const { id, claims } of byClaim) {
    expect(claims.length).toBeGreaterThan(0);
    for (const { sources } of claims) expect(sources.map(({ source }) => source)).toContain(id);
  }
});

test('reported crimes that rest on a source are kept apart from the rest', () => {
  const { events, reports } = citationsOf(exhibit, 'history-of-testland');
  expect(reports.map(({ event }) => event.id)).toContain('reported-in-autumn');
  expect(events.every(({ event }) => event.kind !== 'report')).toBe(true);
});

test('an actor appears in the events that name it, and a formation along its way', () => {
  expect(idsOf(appearancesOf(exhibit, 'commander-testov').events)).toContain('meeting-on-the-hill');
  expect(idsOf(appearancesOf(exhibit, 'second-test-corps').axes)).toEqual([
    'from-the-danube-to-testgrad',
  ]);
});

test('an actor whom only a report names can be told from the others', () => {
  const { reports } = appearancesOf(exhibit, 'government-of-testland');
  expect(idsOf(reports)).toEqual(['reported-on-the-plain']);
  expect(onlyInReports({ events: [], reports, axes: [] })).toBe(true);
  expect(onlyInReports({ events: [], reports: [], axes: [] })).toBe(false);
  expect(onlyInReports(appearancesOf(exhibit, 'commander-testov'))).toBe(false);
});
