import { z } from 'zod';
import { dateSchema } from './parts/date';
import { wholeNumberSchema } from './parts/number';
import {
  citationsSchema,
  confidenceSchema,
  forcesSchema,
  idSchema,
  paragraphsSchema,
  positionSchema,
  recordFields,
  textSchema,
} from './parts/record';

const pointSchema = z.strictObject({
  at: positionSchema,
  when: dateSchema,
  place: idSchema.optional(),
  /** `interpolated` where no source names the point or its day; the leg to it is drawn dashed. */
  basis: z.enum(['sourced', 'interpolated'], { message: 'write sourced or interpolated' }),
});

/** A dated line along which a formation moved, or, as a journey, a person travelled. */
export const axisOfAdvanceSchema = z.strictObject({
  ...recordFields,
  kind: z.enum(['advance', 'withdrawal', 'journey'], {
    message: 'write advance, withdrawal or journey',
  }),
  name: textSchema,
  /** Who moved. */
  actor: idSchema,
  forces: forcesSchema,
  path: z.array(pointSchema).min(2, { message: 'give at least two points' }),
  /** How many days the axis may differ from the events at its places. */
  toleranceDays: wholeNumberSchema(0, 10),
  confidence: confidenceSchema,
  basis: paragraphsSchema,
  sources: citationsSchema,
});

export type AxisOfAdvance = z.infer<typeof axisOfAdvanceSchema>;
