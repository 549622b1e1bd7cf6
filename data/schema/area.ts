import { z } from 'zod';
import { fault } from '../messages/fault';
import { paragraphsSchema, positionSchema, recordFields, textSchema } from './parts/record';

/** A region without points, drawn by hand, generalised, with soft edges. */
export const areaSchema = z.strictObject({
  ...recordFields,
  name: textSchema,
  /** One closed ring: the last position repeats the first. */
  outline: z
    .array(positionSchema)
    .min(4, fault('ring-of-few-corners'))
    .refine((ring) => ring[0]?.join() === ring.at(-1)?.join(), fault('ring-not-closed')),
  /** What the outline was drawn after. */
  drawnAfter: paragraphsSchema,
});

export type Area = z.infer<typeof areaSchema>;
