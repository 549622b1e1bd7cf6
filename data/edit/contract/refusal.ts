import { z } from 'zod';
import type { Message } from '../../messages/catalogue';
import { isMessage } from '../../messages/say';

/** Both ends of the wire are built from one catalogue, so that a known code comes with the values that its words need. */
export const messageSchema = z.custom<Message>(isMessage);

/** A state of a record at the desk: its value, and the name of its bytes. */
const versionedSchema = z.object({ value: z.unknown(), version: z.string() });

/** Why a draft is not published: what is wrong, and the record and the field that it is wrong in; null where it is in none. */
const obstacleSchema = messageSchema.and(
  z.object({ record: z.string().nullable(), field: z.string().nullable() }),
);
export type Obstacle = z.infer<typeof obstacleSchema>;

/** The answer of the desk to what it does not do: a message and, by the status, what the page needs to go on. */
export const refusalSchema = messageSchema.and(
  z.object({
    /** With 412: what is there instead of what the change was made on; null where nothing is. */
    conflict: versionedSchema.nullable().optional(),
    /** With 412 for a save: the record that was sent. */
    sent: z.unknown().optional(),
    /** With 409 for a publishing: what keeps the drafts from the public. */
    obstacles: z.array(obstacleSchema).readonly().optional(),
  }),
);
export type Refusal = z.infer<typeof refusalSchema>;
