import { z } from 'zod';
import { kindSchema } from '../../schema/kinds';
import { idSchema } from '../../schema/parts/record';
import { REASON } from './limits';

const reasonSchema = z.string().trim().min(REASON.least).max(REASON.most);

/** A record, and the version of it or of its draft that the change is based on. */
const targetSchema = z.strictObject({ kind: kindSchema, id: idSchema, on: z.string() });
export type Target = Readonly<z.infer<typeof targetSchema>>;

/** The drafts to publish, in the versions that the curator has seen. */
export const publishRequestSchema = z.strictObject({
  targets: z.array(targetSchema).min(1).readonly(),
  reason: reasonSchema,
});

/** The commit of the publishing to undo. */
export const undoRequestSchema = z.strictObject({
  commit: z.string().regex(/^[0-9a-f]{40}$/),
  reason: reasonSchema,
});

/** The folder of the export that is now public. */
export const publishedSchema = z.object({ exported: z.string() });
export type PublishedExport = z.infer<typeof publishedSchema>;
