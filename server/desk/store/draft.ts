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
  /** Why a reader has sent it back, until it is handed in again. */
  sentBack: z.strictObject({ by: z.string(), why: z.string() }).optional(),
  record: z.record(z.string(), z.unknown()).nullable(),
});

export type Draft = z.infer<typeof draftSchema>;

/** What somebody sends: a draft or, `aside`, what they wrote and give up for what stands there. */
export type Written = Pick<Draft, 'record'> & {
  readonly reason: string;
  readonly aside?: boolean | undefined;
};

export function draftText(draft: Draft): string {
  return `${JSON.stringify(draft, null, 2)}\n`;
}

/** The draft as those who wrote it get it back from a reader. */
export function sentBack(draft: Draft, by: string, why: string): Draft {
  return { ...draft, state: 'draft', approvedBy: [], sentBack: { by, why } };
}
