import type { DrawnExhibit, EventOutline } from '../../../data/exhibit/outline';
import type { Language } from '../../../data/text/language';
import { dayInWords } from '../../../data/time/day-words';
import { dayOf, type Instant } from '../../../data/time/span';
import { fill } from '../../ui/words/fill';
import type { Words } from '../../ui/words/words';
import { shownIndex } from './shown-index';
import { shownOnMap } from './shown-on-map';

/** As many as one listens to before going to the list. */
const NAMED = 3;

/**
 * What the marks on the map say on a day, for those who do not see them: the most important events by
 * name and place, and how many more the list has. The events come in the order of their spans.
 */
export function marksInWords(
  events: readonly EventOutline[],
  places: readonly Pick<DrawnExhibit['places'][number], 'id' | 'name'>[],
  words: Words['map'],
  language: Language,
): (day: Instant) => string {
  const names = new Map(places.map(({ id, name }) => [id, name]));
  const marked = events.filter(({ place }) => place !== undefined && names.has(place));
  const index = shownIndex(marked.map((event) => ({ shown: shownOnMap(event) })));
  const importanceOf = (at: number) => marked[at]?.importance ?? 0;

  return (day) => {
    index.goTo(dayOf(day));
    const shown = [...index.shown].sort(
      (one, other) => importanceOf(other) - importanceOf(one) || one - other,
    );
    const date = dayInWords(day, language);
    if (shown.length === 0) return fill(words.noMarks, { date });
    const named = shown
      .slice(0, NAMED)
      .flatMap((at) => marked[at] ?? [])
      .map(({ title, place }) => `${title} (${names.get(place ?? '')})`)
      .join('; ');
    const more = shown.length - NAMED;
    const sentence = fill(words.marks, { date, events: named });
    return more > 0 ? `${sentence} ${fill(words.marksMore, { count: more })}` : sentence;
  };
}
