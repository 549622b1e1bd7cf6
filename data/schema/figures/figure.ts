import { z } from 'zod';
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
  'elsewhere',
] as const;

/** Who gives each of two numbers, and whether they may be drawn as one range. */
const endsSchema = z.strictObject({
  /** `apart`: two counts of different things or areas, which are never drawn as one range. */
  drawn: z.enum(['range', 'apart'], { message: 'write range or apart' }),
  low: textSchema,
  high: textSchema,
});

const figureFields = z.strictObject({
  ...recordFields,
  topic: z.enum(topics, { message: `write one of ${topics.join(', ')}` }),
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
  standing: z.enum(['reported', 'estimated', 'disputed', 'derived'], {
    message: 'write reported, estimated, disputed or derived',
  }),
  /** The figures from which a derived one was calculated. */
  derivedFrom: z
    .array(ref('figures', { leans: false }))
    .min(1, { message: 'name at least one figure' })
    .optional(),
  sources: citationsSchema,
  note: paragraphsSchema.optional(),
});

/** A number as claimed, from low to high, with its standing; never a total of the museum's own. */
export const figureSchema = figureFields
  .refine((figure) => figure.high === undefined || figure.high > figure.low, {
    path: ['high'],
    message: 'give a high end above the low one, or leave it out',
    when: onceSound(figureFields.shape, 'low', 'high'),
  })
  .refine((figure) => (figure.high === undefined) === (figure.ends === undefined), {
    path: ['ends'],
    message: 'say who gives each end where there are two, and only there',
    when: onceSound(figureFields.shape, 'high', 'ends'),
  })
  .refine((figure) => (figure.standing === 'derived') === (figure.derivedFrom !== undefined), {
    path: ['derivedFrom'],
    message: 'name the figures that a derived one comes from, and for no other',
    when: onceSound(figureFields.shape, 'standing', 'derivedFrom'),
  });

export type Figure = z.infer<typeof figureSchema>;
