import type { Problem } from '../messages/problem';
import type { Records } from '../schema/kinds';
import { isReport } from '../schema/parts/event-kinds';
import { spanOf } from '../time/edtf';
import { overlaps } from '../time/span';

/** Chapters of a tour; visitors would not finish a longer one. */
const MOST_CHAPTERS = 9;

/** Problems of the chapters as a tour: their number, length and marks. */
export function problemsOfTour(records: Records): Problem[] {
  return [...tooManyChapters(records), ...faultyMarks(records)];
}

function tooManyChapters({ chapters }: Records): Problem[] {
  const last = chapters.toSorted((a, b) => a.order - b.order)[MOST_CHAPTERS];
  if (last === undefined) return [];
  return [
    {
      record: `chapters/${last.id}`,
      field: 'order',
      code: 'too-many-chapters',
      values: { number: MOST_CHAPTERS + 1, most: MOST_CHAPTERS },
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
      const codes = [
        isReport(event) && ('mark-of-a-report' as const),
        outside && ('mark-of-another-time' as const),
        chapter.marks.indexOf(id) < index && ('mark-twice' as const),
      ];
      return codes
        .filter((code) => code !== false)
        .map((code) => ({ ...mark, code, values: { event: id } }));
    }),
  );
}
