import { z } from 'zod';
import { choiceOf } from './parts/choice-of';
import { dateSchema } from './parts/date';
import { forcesSchema, recordFields, textSchema } from './parts/record';
import { ref } from './parts/reference';

/** An office-holder, a government, a formation, an author; there is no kind for a victim. */
export const actorSchema = z.strictObject({
  ...recordFields,
  kind: choiceOf(['person', 'government', 'formation', 'organisation']),
  name: textSchema,
  /** What the actor was here, in a line: an office, a command, a place in the order of battle. */
  role: textSchema,
  /** Years of a life as an EDTF interval, where they are known. */
  lived: dateSchema.optional(),
  forces: forcesSchema,
  /** The larger formation that this one belonged to. */
  partOf: ref('actors').optional(),
});

export type Actor = z.infer<typeof actorSchema>;
