import { z } from 'zod';
import { citationsSchema, readingListSchema } from './parts/citation';
import { claimSchema } from './parts/claim';
import { aboutDaysSchema, dateSchema, doubtRule, saysItsDoubt } from './parts/date';
import { eventKinds, isReport, lanes } from './parts/event-kinds';
import { messageSchema } from './parts/message';
import { wholeNumberSchema } from './parts/number';
import {
  confidenceSchema,
  forcesSchema,
  onceSound,
  paragraphsSchema,
  recordFields,
  textSchema,
} from './parts/record';
import { ref } from './parts/reference';
import { titleSchema } from './parts/title';

const eventFields = z.strictObject({
  ...recordFields,
  kind: z.enum(eventKinds, { message: `write one of ${eventKinds.join(', ')}` }),
  lane: z.enum(lanes, { message: `write one of ${lanes.join(', ')}` }),
  /** 1 to 5, set by a person; `data/records/README.md` says what each number means. */
  importance: wholeNumberSchema(1, 5),
  title: titleSchema,
  summary: paragraphsSchema,
  when: dateSchema,
  aboutDays: aboutDaysSchema.optional(),
  place: ref('places').optional(),
  /** A region with soft edges: the only way in which a reported crime stands on the map. */
  area: ref('areas').optional(),
  /** What the event did to its place: freed it from occupation, or lost it again. */
  effect: z.enum(['freed', 'lost'], { message: 'write freed or lost' }).optional(),
  forces: forcesSchema,
  actors: z.array(z.strictObject({ actor: ref('actors'), role: textSchema.optional() })),
  /** The events that this one answers. */
  answers: z.array(ref('events')).optional(),
  /** Who said or wrote it to whom, by which way; of a complaint and of a reply always. */
  message: messageSchema.optional(),
  confidence: confidenceSchema,
  sources: citationsSchema,
  claims: z.array(claimSchema),
  /** The pictures that its card shows, in that order. */
  pictures: z.array(ref('pictures')).optional(),
  toRead: readingListSchema.optional(),
});

/** Something that happened, at a time and place, by someone. */
export const eventSchema = eventFields
  .refine((event) => isReport(event) === (event.lane === 'reports'), {
    path: ['lane'],
    message: 'put events of kind report, and no others, in the lane reports',
    when: onceSound(eventFields.shape, 'kind', 'lane'),
  })
  .refine((event) => !isReport(event) || event.place === undefined, {
    path: ['place'],
    message: 'take the place out: a reported crime is shown nowhere finer than an area',
    when: onceSound(eventFields.shape, 'kind', 'place'),
  })
  .refine((event) => !isReport(event) || event.claims.every((claim) => claim.place === undefined), {
    path: ['claims'],
    message:
      'take the places out of the claims: a reported crime is shown nowhere finer than an area',
    when: onceSound(eventFields.shape, 'kind', 'claims'),
  })
  .refine((event) => !isReport(event) || (event.pictures ?? []).length === 0, {
    path: ['pictures'],
    message: 'take the pictures out: a reported crime is not pictured',
    when: onceSound(eventFields.shape, 'kind', 'pictures'),
  })
  .refine((event) => !['complaint', 'reply'].includes(event.kind) || event.message !== undefined, {
    path: ['message'],
    message: 'say who said it to whom, by which way, and how it is known',
    when: onceSound(eventFields.shape, 'kind', 'message'),
  })
  .refine(
    ({ message, actors }) =>
      message === undefined ||
      [...message.from, ...message.to].every((id) => actors.some(({ actor }) => actor === id)),
    {
      path: ['message'],
      message: 'name those who spoke and those who heard among the actors of the event too',
      when: onceSound(eventFields.shape, 'message', 'actors'),
    },
  )
  .refine((event) => event.effect === undefined || event.place !== undefined, {
    path: ['place'],
    message: 'name the place that was freed or lost',
    when: onceSound(eventFields.shape, 'effect', 'place'),
  })
  .refine(saysItsDoubt, doubtRule(eventFields.shape));

export type ExhibitEvent = z.infer<typeof eventSchema>;
