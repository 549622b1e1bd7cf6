import { z } from 'zod';
import { paragraphsSchema, positionSchema, recordFields, textSchema } from './parts/record';

/** A region without points, drawn by hand, generalised, with soft edges. */
export const areaSchema = z.strictObject({
  ...recordFields,
  name: textSchema,
  /** One closed ring: the last position repeats the first. */
  outline: z
    .array(positionSchema)
    .min(4, { message: 'draw at least three corners and close the ring' })
    .refine((ring) => ring[0]?.join() === ring.at(-1)?.join(), {
      message: 'close the ring: let the last position repeat the first',
    }),
  /** What the outline was drawn after. */
  drawnAfter: paragraphsSchema,
});

export type Area = z.infer<typeof areaSchema>;
