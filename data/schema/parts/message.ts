import { z } from 'zod';
import { fault } from '../../messages/fault';
import { ref } from './reference';

/** The ways by which words went; `writing` where no source says whether it was a letter or a telegram. */
export const channels = ['talk', 'telegram', 'letter', 'leaflet', 'writing'] as const;

/**
 * How the words are known: from their own text, from an extract or a quotation of it, only through
 * someone who told of them later, or only through what was answered.
 */
export const waysOfKnowing = ['text', 'extract', 'witness', 'answer'] as const;

const peopleSchema = z.array(ref('actors'), fault('no-actor')).min(1, fault('no-actor'));

/** Words that went from one side to another. Who spoke and who heard are actors of the event. */
export const messageSchema = z.strictObject({
  from: peopleSchema,
  to: peopleSchema,
  channel: z.enum(channels),
  /** The place where it was read, if it is not the event's own. */
  received: ref('places').optional(),
  knownFrom: z.enum(waysOfKnowing),
});

export type Message = z.infer<typeof messageSchema>;
