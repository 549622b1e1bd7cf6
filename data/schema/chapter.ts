import { z } from 'zod';
import { dateSchema } from './date';
import { numberSchema, wholeNumberSchema } from './number';
import { paragraphsSchema, positionSchema, recordFields, textSchema } from './record';

/** A few words, a stretch of time, a pace and a view. Chapters may overlap. */
export const chapterSchema = z.strictObject({
  ...recordFields,
  order: wholeNumberSchema(1, 99),
  title: textSchema,
  words: paragraphsSchema,
  when: dateSchema,
  /** Days that pass in one second of play. */
  pace: numberSchema(0.1, 400),
  view: z.strictObject({ centre: positionSchema, zoom: numberSchema(2, 12) }),
});

export type Chapter = z.infer<typeof chapterSchema>;
