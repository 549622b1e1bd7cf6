import { z } from 'zod';
import { choiceOf } from './parts/choice-of';
import { paragraphsSchema, positionSchema, recordFields, textSchema } from './parts/record';

/** A town, a hill, a crossing; never a house. */
export const placeSchema = z.strictObject({
  ...recordFields,
  name: textSchema,
  /** The name in use in 1944, where it differed. */
  name1944: textSchema.optional(),
  at: positionSchema,
  /** `exact` within about a kilometre, `approximate` one or two, `region` a point to hang a name on. */
  precision: choiceOf(['exact', 'approximate', 'region']),
  note: paragraphsSchema.optional(),
});

export type Place = z.infer<typeof placeSchema>;
