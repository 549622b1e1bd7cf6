import { describe, expect, test } from 'vitest';
import { datedExhibit } from '../../../data/exhibit/dated';
import { exchangesWithEvents } from '../../../data/exhibit/exchanges';
import { exhibitOf } from '../../../data/read/public-records';
import { readRecords } from '../../../data/read/read-records';
import { seededPick } from '../../../data/testing/seeded-pick';
import { inLanguage, languages } from '../../../data/text/language';
import { type NamedPoint, type Passage, passagesOf, pointsFor } from './passages';
import { distanceTo } from './room-left';
import { type Schematic, schematicOf } from './schematic';

const exhibits = await Promise.all(
  ['data/fixtures/whole', 'data/records'].flatMap((folder) =>
    languages.map(async (language) =>
      datedExhibit(inLanguage(exhibitOf(await readRecords(folder)), language), language),
    ),
  ),
);
const told = exhibits.flatMap((exhibit) =>
  exchangesWithEvents(exhibit).map((exchange) => {
    const passages = passagesOf(exchange);
    return { id: exchange.id, exchange, passages, points: pointsFor(passages, exhibit) };
  }),
);

/** The picture's room on walls, laptops, tablets, a phone and a phone on its side. */
const rooms = [
  { width: 600, height: 330, em: 19 },
  { width: 590, height: 420, em: 22 },
  { width: 430, height: 200, em: 17 },
  { width: 500, height: 240, em: 17 },
  { width: 370, height: 153, em: 17 },
  { width: 480, height: 160, em: 17 },
];

describe.each(rooms)('in a room of $width × $height', (room) => {
  test.each(told)(
    'the exchange $id has no name over another, and no number over a name',
    ({ points, passages }) => {
      const schematic = schematicOf(points, passages, room);
      expect(namesOver(schematic)).toEqual([]);
      expect(numbersOver(schematic)).toEqual([]);
      expect(outside(schematic, room)).toEqual([]);
    },
  );
});

test('of places by chance no name lies over another, and none leaves the room', () => {
  const pick = seededPick(1944);
  const room = { width: 430, height: 300, em: 17 };
  for (let round = 0; round < 300; round += 1) {
    const points = Array.from({ length: 2 + pick.below(5) }, (_, index) => somewhere(index, pick));
    const place = () => points[pick.below(points.length)]?.id ?? '';
    const passages = Array.from({ length: 1 + pick.below(6) }, (_, index) =>
      message(index + 1, place(), place()),
    );
    const schematic = schematicOf(points, passages, room);
    expect(namesOver(schematic), `round ${round}`).toEqual([]);
    expect(outside(schematic, room), `round ${round}`).toEqual([]);
  }
});

test('places lie in their true directions from the one that is nearest to all others', () => {
  const autumn = told.find(({ id }) => id === 'autumn-1944');
  const { names } = schematicOf(autumn?.points ?? [], autumn?.passages ?? [], {
    width: 600,
    height: 400,
    em: 19,
  });
  const at = (id: string) => names.find((name) => name.id === id) ?? { x: 0, y: 0 };
  expect(at('moscow').x).toBeGreaterThan(at('belgrade').x);
  expect(at('moscow').y).toBeLessThan(at('belgrade').y);
  expect(at('vis').x).toBeLessThan(at('belgrade').x);
  expect(at('vis').y).toBeGreaterThan(at('belgrade').y);
  expect(at('craiova').x).toBeGreaterThan(at('belgrade').x);
});

test('a message and its answer have lines of their own', () => {
  const { passages } = schematicOf(
    [somewhere(1, seededPick(1)), somewhere(2, seededPick(2))],
    [message(1, 'place-1', 'place-2'), message(2, 'place-2', 'place-1')],
    { width: 400, height: 300, em: 17 },
  );
  const [there, back] = passages.map(({ badge }) => badge);
  expect(
    Math.hypot((there?.x ?? 0) - (back?.x ?? 0), (there?.y ?? 0) - (back?.y ?? 0)),
  ).toBeGreaterThan(30);
});

test('no message goes through a place that it has nothing to do with', () => {
  const belgrade = { id: 'a', name: 'Beograd', at: [20.46, 44.82] } as const;
  const moscow = { id: 'b', name: 'Moskva', at: [37.6, 55.8] } as const;
  const between = { id: 'c', name: 'Krajova', at: [28, 50] } as const;
  const { names, passages, dot } = schematicOf(
    [belgrade, moscow, between],
    [message(1, 'a', 'b'), message(2, 'b', 'a'), message(3, 'a', 'b')],
    { width: 400, height: 300, em: 17 },
  );
  const middle = names.find(({ id }) => id === 'c') ?? { x: 0, y: 0 };
  for (const { badge } of passages)
    expect(Math.hypot(badge.x - middle.x, badge.y - middle.y)).toBeGreaterThan(2 * dot);
});

test('an exchange without an answer ends with an empty line back', () => {
  const winter = told.find(({ id }) => id === 'winter-1944-45');
  expect(winter?.passages.at(-1)).toMatchObject({ kind: 'missing', from: 'moscow', to: 'moscow' });
});

test('the exhibit’s places are drawn in each exchange, and further ones are added', () => {
  const [exhibit] = exhibits;
  if (exhibit === undefined) throw new Error('there is no exhibit');
  const points = pointsFor([message(1, 'probnica', 'testgrad')], exhibit);
  expect(points.map(({ id }) => id)).toEqual([...(exhibit.about.schematic ?? []), 'probnica']);
  const { schematic: _schematic, ...about } = exhibit.about;
  const own = pointsFor([message(1, 'probnica', 'testgrad')], { ...exhibit, about });
  expect(own.map(({ id }) => id)).toEqual(['probnica', 'testgrad']);
});

function message(number: number, from: string, to: string): Passage {
  return { kind: 'message', number, from, to, inferred: false };
}

function somewhere(index: number, pick: ReturnType<typeof seededPick>): NamedPoint {
  return {
    id: `place-${index}`,
    name: 'Novi Vinodolski'.slice(0, 3 + pick.below(12)),
    at: [13 + pick.share() * 25, 40 + pick.share() * 16],
  };
}

function namesOver({ names }: Schematic): string[] {
  return names.flatMap((one, index) =>
    names
      .slice(index + 1)
      .filter(
        (other) =>
          Math.abs(one.nameX - other.nameX) < one.halfName + other.halfName &&
          Math.abs(one.nameY - other.nameY) < one.halfLine + other.halfLine,
      )
      .map((other) => `${one.name} over ${other.name}`),
  );
}

function numbersOver({ names, passages, disc }: Schematic): string[] {
  const overNames = passages.flatMap(({ number, badge }) =>
    names
      .filter((name) => distanceTo(badge, name) < disc - 0.5)
      .map(({ name }) => `${number} over ${name}`),
  );
  const overNumbers = passages.flatMap((one, index) =>
    passages
      .slice(index + 1)
      .filter(
        ({ badge }) => Math.hypot(one.badge.x - badge.x, one.badge.y - badge.y) < 2 * disc - 0.5,
      )
      .map((other) => `${one.number} over ${other.number}`),
  );
  return [...overNames, ...overNumbers];
}

function outside({ names, passages, disc }: Schematic, room: (typeof rooms)[number]): string[] {
  const beyond = (x: number, y: number, across: number, down: number) =>
    x < across - 1 || y < down - 1 || x > room.width - across + 1 || y > room.height - down + 1;
  return [
    ...names
      .filter(({ nameX, nameY, halfName, halfLine }) => beyond(nameX, nameY, halfName, halfLine))
      .map(({ name }) => name),
    ...passages
      .filter(({ badge }) => beyond(badge.x, badge.y, disc, disc))
      .map(({ number }) => `${number}`),
  ];
}
