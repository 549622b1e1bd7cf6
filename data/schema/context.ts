import { z } from 'zod';
import { fault } from '../messages/fault';
import { citationsSchema } from './parts/citation';
import { standingSchema } from './parts/claim';
import { wholeNumberSchema } from './parts/number';
import { checkedSchema, recordFields, textSchema } from './parts/record';
import { ref } from './parts/reference';
import { titleSchema } from './parts/title';

const paragraphSchema = z.strictObject({
  text: textSchema,
  standing: standingSchema,
  checked: checkedSchema,
  sources: citationsSchema,
});

/** A part of the background to the story, such as the occupation. It explains and never excuses. */
export const contextSchema = z.strictObject({
  ...recordFields,
  order: wholeNumberSchema(1, 99),
  title: titleSchema,
  paragraphs: z.array(paragraphSchema, fault('no-paragraph')).min(1, fault('no-paragraph')),
  /** The events that it gives the background of. */
  events: z.array(ref('events')),
  /** The part that only leads to the reported crimes, which a visitor may leave out. */
  leadsToReports: z.literal(true).optional(),
});

export type Context = z.infer<typeof contextSchema>;
