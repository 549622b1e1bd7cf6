import { expect, test } from 'vitest';
import {
  type Filter,
  facets,
  MOST_CHOICES,
  toggled,
  unfiltered,
} from '../../../data/exhibit/filter';
import { eventKinds } from '../../../data/schema/parts/event-kinds';
import { standings } from '../../../data/schema/parts/standings';
import { seededPick } from '../../../data/testing/seeded-pick';
import { DAY } from '../../../data/time/span';
import { freshVisit, readAddress, type VisitAddress, writeAddress } from './url';

const idsOf = (name: string) => Array.from({ length: 150 }, (_, index) => `${name}-${index}`);
const choosable = {
  kind: eventKinds,
  actor: idsOf('someone'),
  formation: idsOf('army'),
  place: idsOf('town'),
  source: idsOf('book'),
  standing: standings,
};
const read = (search: string) => readAddress(search, choosable);
const found = (filter: Filter, query = '') => ({ ...freshVisit, finding: { filter, query } });

test('an address brings back moment, choice and view', () => {
  const state = {
    ...freshVisit,
    at: Date.UTC(1944, 9, 14),
    selected: 'belgrade-freed',
    view: { longitude: 20.46, latitude: 44.82, zoom: 7.5 },
    step: 3,
  };
  expect(writeAddress(state)).toBe(
    '?at=1944-10-14&event=belgrade-freed&tour=3&map=20.46,44.82,7.5',
  );
  expect(read(writeAddress(state))).toEqual(state);
});

test.each([
  '?at=1944-99-99',
  '?event=<script>',
  '?map=1,2',
  '?map=a,b,c',
  '?map=500,44,7',
  '?at=',
  '?p=zzzz&k=..&c=12',
  '?days=yesterday',
  '?days=1944-10-20_1944-10-14',
  '?days=_',
  '?tour=0',
  '?tour=x',
])('what makes no sense in %s is left out', (search) => {
  expect(read(search)).toEqual(freshVisit);
});

test('a moment within a day is kept as its day', () => {
  const at = Date.UTC(1944, 9, 14, 23, 59);
  expect(writeAddress({ ...freshVisit, at })).toBe('?at=1944-10-14');
});

test('of a filter from an older address, what is still known is kept', () => {
  const filter = toggled(toggled(unfiltered, 'place', 'town-gone'), 'place', 'town-7');
  expect(read(writeAddress(found(filter)))).toEqual(found(toggled(unfiltered, 'place', 'town-7')));
});

test('words in Cyrillic take no more room in an address than in Latin', () => {
  expect(writeAddress(found(unfiltered, 'Ђилас')).length).toBeLessThan('?q=Djilas'.length + 3);
  expect(read(writeAddress(found(unfiltered, 'жалба Ђилас 1944')))).toEqual(
    found(unfiltered, 'жалба Ђилас 1944'),
  );
});

test('two hundred states of the view come back from addresses of at most 300 characters', () => {
  const random = seededPick(1944).share;
  for (let count = 0; count < 200; count += 1) {
    const state = someState(random);
    const address = writeAddress(state);
    expect(read(address)).toEqual(state);
    expect(address.length).toBeLessThanOrEqual(300);
  }
});

test('the longest state there can be has an address of at most 300 characters', () => {
  const state = {
    ...freshVisit,
    at: Date.UTC(1944, 9, 14),
    selected: 'x'.repeat(80),
    view: { longitude: -179.99, latitude: -85, zoom: 12 },
    step: 9,
    finding: {
      filter: {
        chosen: {
          kind: ['battle', 'reply'],
          actor: ['someone-1', 'someone-2'],
          formation: ['army-1', 'army-2'],
          place: ['town-1', 'town-2'],
          source: ['book-1'],
          standing: ['stated'],
        },
        days: { from: Date.UTC(1944, 8, 1), to: Date.UTC(1944, 9, 1), inside: 'surely' as const },
      },
      query: 'č'.repeat(40),
    },
  };
  const address = writeAddress(state);
  expect(address.length).toBeLessThanOrEqual(300);
  expect(read(address).finding.filter).toEqual(state.finding.filter);
  expect(read(address).finding.query).toMatch(/^č{8,}$/);
});

function someState(random: () => number): VisitAddress {
  const perhaps = <T>(value: T) => (random() < 0.6 ? value : null);
  const whole = (below: number) => Math.floor(random() * below);
  const day = () => Date.UTC(1941, 3, 6) + whole(27_000) * DAY;
  let filter: Filter = unfiltered;
  for (let count = whole(MOST_CHOICES + 1); count > 0; count -= 1) {
    const facet = facets[whole(facets.length)] ?? 'kind';
    const value = choosable[facet][whole(choosable[facet].length)] ?? '';
    if (!filter.chosen[facet].includes(value)) filter = toggled(filter, facet, value);
  }
  const [from, to] = [day(), day()].sort((one, other) => one - other);
  const inside = random() < 0.5 ? ('surely' as const) : ('possibly' as const);
  const letters = random() < 0.5 ? 'ђжзијklčć 19' : 'абвгдЂЕЖЊџш ';
  const step = perhaps(1 + whole(9));
  return {
    closing: random() < 0.1,
    brief: step !== null && random() < 0.5,
    at: perhaps(day()),
    selected: perhaps(`event-${whole(900)}`),
    view: perhaps({
      longitude: (whole(36_000) - 18_000) / 100,
      latitude: (whole(17_000) - 8_500) / 100,
      zoom: (20 + whole(100)) / 10,
    }),
    step,
    finding: {
      filter: {
        ...filter,
        days: perhaps({ from: from ?? null, to: perhaps(to ?? null), inside }),
      },
      query: Array.from({ length: whole(14) }, () => letters[whole(letters.length)]).join(''),
    },
  };
}
