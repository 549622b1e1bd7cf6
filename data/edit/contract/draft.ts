import { z } from 'zod';

/** A draft of a record. `record` may have faults; null removes the record when the draft is published. */
export const draftSchema = z.strictObject({
  /** The version of the published record that the draft was started on; null for a record that is new. */
  base: z.string().nullable(),
  state: z.enum(['draft', 'review']),
  /** Who wrote it last, and everyone who wrote in it. */
  by: z.string(),
  authors: z.array(z.string()),
  /** Who has approved it since it was last written. */
  approvedBy: z.array(z.string()),
  /** Why a reader has sent it back, until it is handed in again. */
  sentBack: z.strictObject({ by: z.string(), why: z.string() }).optional(),
  record: z.record(z.string(), z.unknown()).nullable(),
});

export type Draft = z.infer<typeof draftSchema>;
