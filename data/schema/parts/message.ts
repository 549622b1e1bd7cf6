import { z } from 'zod';
import { fault } from '../../messages/fault';
import { ref } from './reference';

/** How a message went; `writing` where no source says whether it was a letter or a telegram. */
const channels = ['talk', 'telegram', 'letter', 'leaflet', 'writing'] as const;

/**
 * How the words of a message are known: from their full text, from an extract or a quotation, only from someone
 * who spoke of them later, or only from the answer to them.
 */
const waysOfKnowing = ['text', 'extract', 'witness', 'answer'] as const;

const peopleSchema = z.array(ref('actors'), fault('no-actor')).min(1, fault('no-actor'));

/** A message from one side to the other. Speakers and hearers are actors of the event, which a rule of the event checks. */
export const eventMessageSchema = z.strictObject({
  from: peopleSchema,
  to: peopleSchema,
  channel: z.enum(channels),
  /** The place where it was read, if it is not the place of the event. */
  received: ref('places').optional(),
  knownFrom: z.enum(waysOfKnowing),
});
