import { z } from 'zod';
import { fault } from '../../messages/fault';
import { paragraphsSchema, positionSchema } from './record';
import { ref } from './reference';

const boxSchema = z
  .strictObject({ southWest: positionSchema, northEast: positionSchema })
  .refine(
    ({ southWest: [west, south], northEast: [east, north] }) => west < east && south < north,
    fault('box-without-extent'),
  );

/** What the map has to show, whatever the size of its frame: some places, a box in degrees, or both. */
export const inViewSchema = z
  .strictObject(
    { places: z.array(ref('places')).optional(), box: boxSchema.optional() },
    {
      error: ({ code, input }) =>
        code === 'invalid_type' && input === undefined ? fault('nothing-in-view') : undefined,
    },
  )
  .refine(
    ({ places = [], box }) => places.length > 0 || box !== undefined,
    fault('nothing-in-view'),
  );

/** Events whose places need not be in view although they matter, each with the reason. */
export const outOfViewSchema = z.array(
  z.strictObject({ event: ref('events'), reason: paragraphsSchema }),
);

export type InView = z.infer<typeof inViewSchema>;
