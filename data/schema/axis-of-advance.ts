import { z } from 'zod';
import { fault } from '../messages/fault';
import { choiceOf } from './parts/choice-of';
import { citationsSchema } from './parts/citation';
import { dateSchema } from './parts/date';
import { wholeNumberSchema } from './parts/number';
import {
  confidenceSchema,
  forcesSchema,
  paragraphsSchema,
  positionSchema,
  recordFields,
  textSchema,
} from './parts/record';
import { ref } from './parts/reference';

const pointSchema = z.strictObject({
  at: positionSchema,
  when: dateSchema,
  place: ref('places').optional(),
  /** `interpolated` where no source names the point or its day; the leg to it is drawn dashed. */
  basis: choiceOf(['sourced', 'interpolated']),
});

/** A dated line along which a formation moved, or, as a journey, a person travelled. */
export const axisOfAdvanceSchema = z.strictObject({
  ...recordFields,
  kind: choiceOf(['advance', 'withdrawal', 'journey']),
  name: textSchema,
  /** The actor that moved. */
  actor: ref('actors'),
  forces: forcesSchema,
  path: z.array(pointSchema).min(2, fault('axis-of-one-point')),
  /** Days by which the axis may differ from the events at its places. */
  toleranceDays: wholeNumberSchema(0, 10),
  confidence: confidenceSchema,
  basis: paragraphsSchema,
  sources: citationsSchema,
});

export type AxisOfAdvance = z.infer<typeof axisOfAdvanceSchema>;
