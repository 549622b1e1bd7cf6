import { z } from 'zod';
import { fault } from '../messages/fault';
import { citationsSchema } from './parts/citation';
import { paragraphsSchema, recordFields, textSchema } from './parts/record';
import { ref } from './parts/reference';
import { titleSchema } from './parts/title';

const stepSchema = z.strictObject({
  event: ref('events'),
  /** Whether it was said in the same conversation as the step before. */
  sameTalk: z.literal(true).optional(),
  /** Why the step has this place in the order, if no source gives the order. */
  inferred: textSchema.optional(),
});

/** A complaint and everything that answers it or takes it up again, in order. */
export const exchangeSchema = z.strictObject({
  ...recordFields,
  title: titleSchema,
  words: paragraphsSchema,
  steps: z
    .array(stepSchema, fault('exchange-of-one'))
    .min(2, fault('exchange-of-one'))
    .refine(
      (steps) => steps[0]?.sameTalk === undefined && steps[0]?.inferred === undefined,
      fault('exchange-begins-later'),
    ),
  /** The sentence at the end, if no answer was found. */
  unanswered: textSchema.optional(),
  sources: citationsSchema,
});

export type ExchangeRecord = z.infer<typeof exchangeSchema>;
