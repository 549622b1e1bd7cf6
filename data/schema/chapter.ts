import { z } from 'zod';
import { fault } from '../messages/fault';
import { dateSchema } from './parts/date';
import { numberSchema, wholeNumberSchema } from './parts/number';
import { paragraphsSchema, positionSchema, recordFields, textSchema } from './parts/record';
import { ref } from './parts/reference';

/** Words of a step of the tour, which visitors read on their feet: half a minute at a calm pace. */
const MOST_WORDS = 90;

/** A step of the tour: a few words, a stretch of time, a pace, a view and the events that matter. Chapters may overlap. */
export const chapterSchema = z.strictObject({
  ...recordFields,
  order: wholeNumberSchema(1, 99),
  title: textSchema,
  words: paragraphsSchema.refine(
    (words) => Object.values(words).every((paragraphs) => wordsIn(paragraphs) <= MOST_WORDS),
    fault('chapter-too-long', { most: MOST_WORDS }),
  ),
  when: dateSchema,
  /** Days that pass in one second of play. */
  pace: numberSchema(0.1, 2000),
  view: z.strictObject({ centre: positionSchema, zoom: numberSchema(2, 12) }),
  /** The events that matter in this chapter; map and timeline name them before others. */
  marks: z
    .array(ref('events'), fault('marks-not-one-to-eight'))
    .min(1, fault('marks-not-one-to-eight'))
    .max(8, fault('marks-not-one-to-eight')),
});

/** The number of words in all paragraphs. */
function wordsIn(paragraphs: readonly string[]): number {
  return paragraphs.join(' ').split(/\s+/).length;
}

export type Chapter = z.infer<typeof chapterSchema>;
