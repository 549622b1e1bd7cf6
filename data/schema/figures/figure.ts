import { z } from 'zod';
import { fault } from '../../messages/fault';
import { choiceOf } from '../parts/choice-of';
import { citationsSchema } from '../parts/citation';
import { numberSchema } from '../parts/number';
import { onceSound, paragraphsSchema, recordFields, textSchema } from '../parts/record';
import { ref } from '../parts/reference';

const countSchema = numberSchema(0, 100_000_000);

/** What a figure is about: the groups in which the figures are shown, in this order. */
export const topics = [
  'reported',
  'explained',
  'belgrade',
  'operation',
  'local',
  'occupation',
  'new-power',
  'elsewhere',
] as const;

/** Who gives each of two numbers, and whether they may be drawn as one range. */
const endsSchema = z.strictObject({
  /** `apart`: two counts of different things or areas, which are never drawn as one range. */
  drawn: choiceOf(['range', 'apart']),
  low: textSchema,
  high: textSchema,
});

const figureFields = z.strictObject({
  ...recordFields,
  topic: z.enum(topics),
  label: textSchema,
  low: countSchema,
  high: countSchema.optional(),
  ends: endsSchema.optional(),
  /** The number as its source words it, such as "about 8,000" or "25,000 of 414,000". */
  asWorded: textSchema.optional(),
  unit: textSchema,
  area: textSchema,
  period: textSchema,
  attribution: textSchema,
  standing: choiceOf(['reported', 'estimated', 'disputed', 'derived']),
  /** The figures from which a derived one was calculated. */
  derivedFrom: z
    .array(ref('figures', { leans: false }))
    .min(1, fault('no-figure'))
    .optional(),
  sources: citationsSchema,
  note: paragraphsSchema.optional(),
});

/** A number as claimed, from low to high, with its standing; never a total of the museum's own. */
export const figureSchema = figureFields
  .refine((figure) => figure.high === undefined || figure.high > figure.low, {
    path: ['high'],
    error: fault('high-not-above-low'),
    when: onceSound(figureFields.shape, 'low', 'high'),
  })
  .refine((figure) => (figure.high === undefined) === (figure.ends === undefined), {
    path: ['ends'],
    error: fault('ends-without-range'),
    when: onceSound(figureFields.shape, 'high', 'ends'),
  })
  .refine((figure) => (figure.standing === 'derived') === (figure.derivedFrom !== undefined), {
    path: ['derivedFrom'],
    error: fault('derived-from-nothing'),
    when: onceSound(figureFields.shape, 'standing', 'derivedFrom'),
  });

export type Figure = z.infer<typeof figureSchema>;
