import MiniSearch from 'minisearch';
import type { DrawnExhibit, EventOutline } from '../../../data/exhibit/outline';
import { byId } from '../../../data/exhibit/queries';
import { searchKey } from '../../../data/text/search-key';

/** Shorter words have too many neighbours for a guess at what was meant. */
const GUESSED_FROM = 5;

/** Finds events by words; the answer is their indexes in the list, in order. */
export type EventSearch = (words: string) => readonly number[];

/**
 * Finds events by their titles, and by the names of those who acted and of where it was, never by
 * their texts: nobody's words become a suggestion. The answer is in the order of the events.
 */
export function searchIn(
  events: readonly Pick<EventOutline, 'title' | 'place' | 'area' | 'who'>[],
  { places, areas, actors }: Pick<DrawnExhibit, 'places' | 'areas' | 'actors'>,
): EventSearch {
  const [placeOf, areaOf, actorOf] = [byId(places), byId(areas), byId(actors)];
  const index = new MiniSearch<{ id: number; title: string; where: string; who: string }>({
    fields: ['title', 'where', 'who'],
    processTerm: (term) => termOf(term),
    searchOptions: { prefix: true, combineWith: 'AND' },
  });
  index.addAll(
    events.map((event, id) => {
      const place = placeOf.get(event.place ?? '');
      const area = areaOf.get(event.area ?? '');
      return {
        id,
        title: event.title,
        where: [place?.name, place?.name1944, area?.name].filter(Boolean).join(' '),
        who: event.who.map((actor) => actorOf.get(actor)?.name ?? '').join(' '),
      };
    }),
  );
  return (words) => {
    const exact = index.search(words);
    const found =
      exact.length > 0
        ? exact
        : index.search(words, { fuzzy: (term) => (term.length < GUESSED_FROM ? false : 0.2) });
    return found.map(({ id }) => Number(id)).sort((a, b) => a - b);
  };
}

/** A single letter would match nearly everything. */
function termOf(word: string): string | null {
  const term = searchKey(word);
  return term.length > 1 ? term : null;
}
