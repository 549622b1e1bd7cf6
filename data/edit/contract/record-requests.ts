import { z } from 'zod';
import type { Warning } from '../../check/care';
import type { Problem } from '../../messages/problem';
import { idSchema } from '../../schema/parts/record';
import { draftSchema } from './draft';
import { MOST_ORDERED, WHY_SENT_BACK } from './limits';
import { messageSchema } from './refusal';

/** What is wrong in a field of a record, which need not be the record that the page shows. */
const problemSchema: z.ZodType<Problem> = messageSchema.and(
  z.object({ record: z.string(), field: z.string() }),
);

/** What a curator should look at again; it does not prevent publishing. */
const warningSchema: z.ZodType<Warning> = messageSchema.and(z.object({ field: z.string() }));

/** The version of a record that does not exist yet. */
export const NO_VERSION = 'nothing';

/** A record as its page shows it, and the answer to every change of a record. */
export const recordViewSchema = z.object({
  published: z.unknown(),
  draft: draftSchema.nullable(),
  /** The version that the next change has to name. */
  version: z.string(),
  /** Whether the public record has changed since the draft was started. */
  isOvertaken: z.boolean(),
  /** The new records that it refers to, which are handed in with it. */
  together: z.array(z.string()).readonly(),
  /** What would be wrong in all records if this draft were published. */
  problems: z.array(problemSchema).readonly(),
  warnings: z.array(warningSchema).readonly(),
});
export type RecordView = z.infer<typeof recordViewSchema>;

/** A save of a draft; with `aside` it is only put into the history, since its author prefers what another has saved. */
export const saveRequestSchema = z.strictObject({
  record: z.record(z.string(), z.unknown()).nullable(),
  reason: z.string(),
  aside: z.boolean().optional(),
});
export type SaveRequest = z.infer<typeof saveRequestSchema>;

/** Why a reader sends a draft back. */
export const sendBackRequestSchema = z.strictObject({
  why: z.string().trim().min(WHY_SENT_BACK.least).max(WHY_SENT_BACK.most),
});

/** A record in a version of the history; null if it had been removed. */
export const pastStateSchema = z.object({
  record: z.record(z.string(), z.unknown()).nullable(),
});

/** The ids of a kind's records in the new order, and `before` in the order that the curator saw. */
export const orderRequestSchema = z.strictObject({
  ids: z.array(idSchema).max(MOST_ORDERED).readonly(),
  before: z.array(idSchema).max(MOST_ORDERED).readonly(),
});
export type OrderRequest = z.infer<typeof orderRequestSchema>;

/** The number of drafts that a new order has made. */
export const orderAnswerSchema = z.object({ drafts: z.number() });
