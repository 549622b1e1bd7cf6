import { z } from 'zod';
import type { Message } from '../../messages/catalogue';
import { isMessage } from '../../messages/say';

/** Both ends of the wire are built from one catalogue, so that a known code comes with the values that its words need. */
export const messageSchema = z.custom<Message>(isMessage);

/** A state of a record at the desk: its value and its version, which is a hash of its bytes. */
const versionedSchema = z.object({ value: z.unknown(), version: z.string() });

/** Why a draft is not published: what is wrong, in which record and field, or null if it concerns none. */
const obstacleSchema = messageSchema.and(
  z.object({ record: z.string().nullable(), field: z.string().nullable() }),
);
export type Obstacle = z.infer<typeof obstacleSchema>;

/** The answer to a refused request: a message and, depending on the status, what the page needs to go on. */
export const refusalSchema = messageSchema.and(
  z.object({
    /** With 412: the present state instead of the one that the change was based on; null if there is none. */
    conflict: versionedSchema.nullable().optional(),
    /** With 412 for a save: the record that was sent. */
    sent: z.unknown().optional(),
    /** With 409 for a publishing: why the drafts cannot be published. */
    obstacles: z.array(obstacleSchema).readonly().optional(),
  }),
);
export type Refusal = z.infer<typeof refusalSchema>;
