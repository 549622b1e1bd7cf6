import { z } from 'zod';
import { dateSchema } from './parts/date';
import { numberSchema, wholeNumberSchema } from './parts/number';
import { paragraphsSchema, positionSchema, recordFields, textSchema } from './parts/record';
import { ref } from './parts/reference';

/** A step of the tour is read standing: half a minute at a calm pace. */
const MOST_WORDS = 90;

/** A step of the tour: a few words, a stretch of time, a pace, a view and the events that matter. Chapters may overlap. */
export const chapterSchema = z.strictObject({
  ...recordFields,
  order: wholeNumberSchema(1, 99),
  title: textSchema,
  words: paragraphsSchema.refine(
    (words) => Object.values(words).every((paragraphs) => wordsIn(paragraphs) <= MOST_WORDS),
    { message: `use at most ${MOST_WORDS} words in each language: a chapter is read standing` },
  ),
  when: dateSchema,
  /** Days that pass in one second of play. */
  pace: numberSchema(0.1, 2000),
  view: z.strictObject({ centre: positionSchema, zoom: numberSchema(2, 12) }),
  /** The events that matter in this chapter; map and timeline name them before others. */
  marks: z
    .array(ref('events'), { message: 'name one to eight events' })
    .min(1, { message: 'name one to eight events' })
    .max(8, { message: 'name one to eight events' }),
});

/** How many words some paragraphs have together. */
function wordsIn(paragraphs: readonly string[]): number {
  return paragraphs.join(' ').split(/\s+/).length;
}

export type Chapter = z.infer<typeof chapterSchema>;
