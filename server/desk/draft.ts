import { z } from 'zod';

/** What a draft of a record is before it is published. `record` may have faults; null takes the record away. */
export const draftSchema = z.strictObject({
  /** What the published record was named when the draft was begun; null for a record that is new. */
  base: z.string().nullable(),
  state: z.enum(['draft', 'review']),
  /** Who wrote it last, and whoever wrote in it before. */
  by: z.string(),
  authors: z.array(z.string()),
  /** Who has read it and found it right, since it was last written. */
  approvedBy: z.array(z.string()),
  record: z.record(z.string(), z.unknown()).nullable(),
});

export type Draft = z.infer<typeof draftSchema>;

export function draftText(draft: Draft): string {
  return `${JSON.stringify(draft, null, 2)}\n`;
}
