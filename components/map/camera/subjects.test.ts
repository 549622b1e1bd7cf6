import { describe, expect, test } from 'vitest';
import { datedExhibit } from '../../../data/exhibit/dated';
import { exhibitOf } from '../../../data/read/public-records';
import { readRecords } from '../../../data/read/read-records';
import { mapBounds } from '../../../data/space/boxes';
import type { Point } from '../../../data/space/geo';
import { inLanguage } from '../../../data/text/language';
import { fitted, isWithin, worldWith } from './fitted';
import { insetsFrom } from './insets';
import { chapterSubject, eventSubject, openingSubject } from './subjects';

const exhibitIn = async (folder: string) =>
  datedExhibit(inLanguage(exhibitOf(await readRecords(folder)), 'en'), 'en');
const invented = await exhibitIn('data/fixtures/whole');
const real = await exhibitIn('data/records');

const eventOf = (exhibit: typeof real, id: string) => {
  const event = exhibit.events.find((other) => other.id === id);
  if (event === undefined) throw new Error(`the records have no event ${id}`);
  return event;
};
const atOf = (exhibit: typeof real, id: string | undefined) =>
  exhibit.places.find((place) => place.id === id)?.at;
const isOnMap = ([longitude, latitude]: Point) =>
  longitude > mapBounds[0][0] &&
  longitude < mapBounds[1][0] &&
  latitude > mapBounds[0][1] &&
  latitude < mapBounds[1][1];

/** The map's panes on a wall both ways, laptops, tablets and phones, with buttons and a key over each. */
const panes = [
  { width: 1000, height: 830 },
  { width: 1080, height: 920 },
  { width: 720, height: 470 },
  { width: 560, height: 590 },
  { width: 768, height: 520 },
  { width: 390, height: 640 },
  { width: 390, height: 260 },
  { width: 500, height: 340 },
];
const coversOf = ({ width, height }: (typeof panes)[number]) => [
  { left: width - 52, top: 8, right: width - 8, bottom: 200 },
  { left: 8, top: height - 40, right: 160, bottom: height - 8 },
];

describe.each([
  ['invented', invented],
  ['real', real],
])('in the %s exhibit', (_name, exhibit) => {
  const subjects = [
    { name: 'the opening', subject: openingSubject(exhibit) },
    ...exhibit.chapters.map((chapter) => ({
      name: chapter.title,
      subject: chapterSubject(chapter, exhibit),
    })),
  ];

  test('a chapter shows all of its marks but for those that it leaves out with a reason', () => {
    for (const chapter of exhibit.chapters) {
      const subject = chapterSubject(chapter, exhibit);
      const excluded = chapter.outOfView?.map(({ event }) => event) ?? [];
      for (const id of chapter.marks.filter((mark) => !excluded.includes(mark))) {
        const at = atOf(exhibit, eventOf(exhibit, id).place);
        if (at !== undefined && isOnMap(at)) expect(subject).toContainEqual(at);
      }
    }
  });

  test.each(subjects)('$name fits into every frame, clear of buttons and key', ({ subject }) => {
    for (const pane of panes) {
      const insets = insetsFrom(pane, coversOf(pane), worldWith(subject));
      const frame = { pane, insets, margin: 24 };
      const inner = { ...frame, margin: 12 };
      expect(isWithin(subject, fitted(subject, frame), inner)).toBe(true);
    }
  });
});

test('the drive on Belgrade has Belgrade in it', () => {
  const chapter = real.chapters.find(({ id }) => id === 'the-morava-and-the-tank-drive');
  if (chapter === undefined) throw new Error('the records have no such chapter');
  expect(chapterSubject(chapter, real)).toContainEqual(atOf(real, 'belgrade'));
});

test('a message is shown where it was sent from, and one from far away leaves the map where it is', () => {
  const near = eventSubject(eventOf(real, '1944-tito-telegram'), real);
  expect(near).toEqual([atOf(real, 'belgrade')]);
  expect(eventSubject(eventOf(real, '1944-stalin-reply'), real)).toBeNull();
});

test('a place far away is shown together with the theatre, so that one sees where it is', () => {
  const subject = eventSubject(eventOf(real, '1944-moscow-talks'), real);
  expect(subject).toEqual(expect.arrayContaining([...openingSubject(real)]));
});

test('an event beyond the map leaves the map where it is', () => {
  expect(eventSubject(eventOf(real, '1962-conversations'), real)).toBeNull();
});

test('a reported crime is shown by all of its area, and by nothing finer', () => {
  const report = invented.events.find(({ area }) => area !== undefined);
  const area = invented.areas.find(({ id }) => id === report?.area);
  if (report === undefined) throw new Error('the fixture has no report');
  expect(eventSubject(report, invented)).toEqual(area?.outline);
});
