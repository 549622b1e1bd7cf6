import { readFileSync } from 'node:fs';
import { searchIn } from '../../components/find/search/search';
import type { MainExhibit } from '../../data/exhibit/outline';
import { someEvent } from '../../data/testing/some-event';

/**
 * How long the search takes for an answer among many events: `npm run search-speed -- 10000`. Their
 * titles are put together from the words of the records in `out/`, so that they share words as real ones do.
 */
const count = Number(process.argv[2] ?? 10_000);
const ROUNDS = 20;
const sought = [
  'Djilas',
  'Đilas',
  'Ђилас',
  'beograd',
  'be',
  'tito korneyev',
  'фронт',
  'nothng',
  'Negotin',
];

const exhibits = ['en', 'sr-Cyrl'].map((language) => {
  const text = readFileSync(`out/${language}/exhibit.json`, 'utf8');
  return JSON.parse(text) as MainExhibit; // the build writes it from checked records
});
const words = exhibits.flatMap(({ events }) => events.flatMap(({ title }) => title.split(' ')));
const places = exhibits.flatMap((exhibit) => exhibit.places);
const actors = exhibits.flatMap((exhibit) => exhibit.actors);
const events = Array.from({ length: count }, (_, index) =>
  someEvent(index, {
    title: Array.from({ length: 7 }, (_, word) => pick(words, index * 7 + word)).join(' '),
    place: pick(places, index).id,
    actors: [{ actor: pick(actors, index).id }, { actor: pick(actors, index * 3 + 1).id }],
  }),
);

const [search, milliseconds] = timed(() => searchIn(events, { places, areas: [], actors }));
console.log(`${count} events: index made in ${milliseconds.toFixed()} ms`);
const answers = sought.map((term) => {
  const times = Array.from({ length: ROUNDS }, () => timed(() => search(term))[1]);
  const most = Math.max(...times);
  console.log(`${term}: ${search(term).length} found, at most ${most.toFixed(1)} ms`);
  return most;
});
console.log(`slowest answer of ${sought.length * ROUNDS}: ${Math.max(...answers).toFixed(1)} ms`);

function timed<T>(work: () => T): readonly [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

/** Any item of a list, the same one for the same number. */
function pick<T>(items: readonly T[], number: number): T {
  const item = items[(Math.imul(number + 1, 2_654_435_761) >>> 8) % items.length];
  if (item === undefined) throw new Error(`nothing to pick ${number} from`);
  return item;
}
