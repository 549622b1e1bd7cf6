import { sentence } from '../messages/fault';
import type { Problem } from '../messages/problem';
import type { Records } from '../schema/kinds';
import { isReport } from '../schema/parts/event-kinds';
import { spanOf } from '../time/edtf';
import { overlaps } from '../time/span';

/** A tour of more steps is not walked to its end. */
const MOST_CHAPTERS = 9;

/** What keeps the chapters from being a tour, each with its cure. */
export function problemsOfTour(records: Records): Problem[] {
  return [...tooManyChapters(records), ...faultyMarks(records)];
}

function tooManyChapters({ chapters }: Records): Problem[] {
  const last = chapters.toSorted((one, other) => one.order - other.order)[MOST_CHAPTERS];
  if (last === undefined) return [];
  return [
    {
      record: `chapters/${last.id}`,
      field: 'order',
      ...sentence(
        `this is chapter ${MOST_CHAPTERS + 1} of the tour, which has at most ${MOST_CHAPTERS}: join two chapters into one`,
      ),
    },
  ];
}

function faultyMarks({ chapters, events }: Records): Problem[] {
  const eventOf = new Map(events.map((event) => [event.id, event]));
  return chapters.flatMap((chapter) =>
    chapter.marks.flatMap((id, index): Problem[] => {
      const event = eventOf.get(id);
      if (event === undefined) return [];
      const mark = { record: `chapters/${chapter.id}`, field: `marks.${index}` };
      const outside = !overlaps(spanOf(chapter.when), spanOf(event.when, event.aboutDays));
      const cures = [
        isReport(event) &&
          'is a reported crime, which a visitor may leave out: take it out of the marks',
        outside &&
          'does not lie in the stretch of time of this chapter: take it out, or mend one of the dates',
        chapter.marks.indexOf(id) < index && 'is among the marks already: take one of the two out',
      ];
      return cures
        .filter((cure) => cure !== false)
        .map((cure) => ({ ...mark, ...sentence(`"${id}" ${cure}`) }));
    }),
  );
}
