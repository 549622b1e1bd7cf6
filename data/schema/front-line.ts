import { z } from 'zod';
import { fault } from '../messages/fault';
import { spanOf } from '../time/edtf';
import { choiceOf } from './parts/choice-of';
import { citationsSchema } from './parts/citation';
import { dateSchema } from './parts/date';
import { numberSchema } from './parts/number';
import {
  confidenceSchema,
  idSchema,
  onceSound,
  paragraphsSchema,
  positionSchema,
  recordFields,
  textSchema,
} from './parts/record';
import { ref } from './parts/reference';

const frontLineFields = z.strictObject({
  ...recordFields,
  name: textSchema,
  when: dateSchema,
  /** The first day on which the line is gone, if no later line of its sector follows it. */
  until: dateSchema.optional(),
  /** Lines of one sector follow one another; the drawing moves from each to the next. */
  sector: idSchema,
  line: z.array(positionSchema).min(2, fault('line-of-one-position')),
  /** The side that is free of occupation, seen along the line from its first position to its last. */
  freedSide: choiceOf(['left', 'right']),
  /** How far, in kilometres, a town may lie on the wrong side before it is a contradiction. */
  toleranceKm: numberSchema(0, 60),
  /** The places that the line contradicts knowingly, each with the reason. */
  exceptions: z
    .array(z.strictObject({ place: ref('places', { leans: false }), reason: paragraphsSchema }))
    .optional(),
  confidence: confidenceSchema,
  basis: paragraphsSchema,
  sources: citationsSchema,
});

/** The line between the sides on one day, as precise as its sources allow. */
export const frontLineSchema = frontLineFields.refine(
  (line) => line.until === undefined || spanOf(line.until).start > spanOf(line.when).end,
  {
    path: ['until'],
    error: fault('ends-before-its-day'),
    when: onceSound(frontLineFields.shape, 'when', 'until'),
  },
);

export type FrontLine = z.infer<typeof frontLineSchema>;
