import { z } from 'zod';
import { briefText } from '../parts/brief-text';
import { citationsSchema } from '../parts/citation';
import { wholeNumberSchema } from '../parts/number';
import { recordFields } from '../parts/record';
import { ref } from '../parts/reference';
import { titleSchema } from '../parts/title';
import { MOST_WORDS_COMPARED } from './assessment';

const lineSchema = briefText(MOST_WORDS_COMPARED);

/** A document that nobody has read for the exhibit, and what it might change. */
export const unreadSourceSchema = z.strictObject({
  ...recordFields,
  order: wholeNumberSchema(1, 99),
  title: titleSchema,
  /** Where it lies, as far as that is known. */
  lies: lineSchema,
  /** The question that it would settle. */
  question: lineSchema,
  /** What might change in the exhibit. */
  mightChange: lineSchema,
  /** The events that might change. */
  events: z.array(ref('events')).optional(),
  /** How it is known to exist. */
  sources: citationsSchema,
});

export type UnreadSource = z.infer<typeof unreadSourceSchema>;
