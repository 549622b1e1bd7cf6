import { z } from 'zod';
import type { Warning } from '../../check/care';
import type { Problem } from '../../messages/problem';
import { idSchema } from '../../schema/parts/record';
import { draftSchema } from './draft';
import { MOST_ORDERED, WHY_SENT_BACK } from './limits';
import { messageSchema } from './refusal';

/** What is wrong in a field of a record, whether it belongs to the record that was asked for or to another one. */
const problemSchema: z.ZodType<Problem> = messageSchema.and(
  z.object({ record: z.string(), field: z.string() }),
);

/** What a curator should look at again; it keeps nothing from the public. */
const warningSchema: z.ZodType<Warning> = messageSchema.and(z.object({ field: z.string() }));

/** The version of a record that does not exist yet. */
export const NO_VERSION = 'nothing';

/** One record as its page needs it, and the answer to everything that changes a record. */
export const recordViewSchema = z.object({
  published: z.unknown(),
  draft: draftSchema.nullable(),
  /** What a change must say it was made on. */
  version: z.string(),
  /** Whether the public record has changed since the draft was started. */
  isOvertaken: z.boolean(),
  /** The new records that it names, which are handed in with it. */
  together: z.array(z.string()).readonly(),
  /** What is wrong in all records with this draft in the place of its record. */
  problems: z.array(problemSchema).readonly(),
  warnings: z.array(warningSchema).readonly(),
});
export type RecordView = z.infer<typeof recordViewSchema>;

/** What a save sends: a draft or, `aside`, what somebody wrote and gives up for what another has saved. */
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

/** What a record was in a version of the history; null where it had been taken away. */
export const pastStateSchema = z.object({
  record: z.record(z.string(), z.unknown()).nullable(),
});

/** The order of a kind's records that is wanted, and the one that it was made of. */
export const orderRequestSchema = z.strictObject({
  ids: z.array(idSchema).max(MOST_ORDERED).readonly(),
  before: z.array(idSchema).max(MOST_ORDERED).readonly(),
});
export type OrderRequest = z.infer<typeof orderRequestSchema>;

/** How many drafts a new order has made. */
export const orderAnswerSchema = z.object({ drafts: z.number() });
