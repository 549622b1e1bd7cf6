import { z } from 'zod';
import { fault } from '../messages/fault';
import { choiceOf } from './parts/choice-of';
import { citationsSchema, readingListSchema } from './parts/citation';
import { claimSchema } from './parts/claim';
import { aboutDaysSchema, dateSchema, doubtRule, saysItsDoubt } from './parts/date';
import { eventKinds, isReport, lanes } from './parts/event-kinds';
import { namesAnAct, playLineSchema } from './parts/line-in-play';
import { eventMessageSchema } from './parts/message';
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
  kind: z.enum(eventKinds),
  lane: z.enum(lanes),
  /** 1 to 5, set by a person; `data/records/guide/events.md` says what each number means. */
  importance: wholeNumberSchema(1, 5),
  title: titleSchema,
  summary: paragraphsSchema,
  /** What play says as it passes the event. */
  playLine: playLineSchema.optional(),
  when: dateSchema,
  aboutDays: aboutDaysSchema.optional(),
  place: ref('places').optional(),
  /** A region with soft edges: the only way in which the map shows a reported crime. */
  area: ref('areas').optional(),
  /** What the event did to its place: freed it from occupation, or lost it again. */
  effect: choiceOf(['freed', 'lost']).optional(),
  forces: forcesSchema,
  actors: z.array(z.strictObject({ actor: ref('actors'), role: textSchema.optional() })),
  /** The events that this one answers. */
  answers: z.array(ref('events')).optional(),
  /** Who said or wrote it to whom, and how it went; required for a complaint and a reply. */
  message: eventMessageSchema.optional(),
  confidence: confidenceSchema,
  sources: citationsSchema,
  claims: z.array(claimSchema),
  /** The pictures that its card shows, in that order. */
  pictures: z.array(ref('pictures')).optional(),
  toRead: readingListSchema.optional(),
});

/** From this importance on play has a line for each event. */
const TOLD_BY_PLAY = 4;

/** Something that happened, at a time and place, by someone. */
export const eventSchema = eventFields
  .refine((event) => isReport(event) === (event.lane === 'reports'), {
    path: ['lane'],
    error: fault('report-in-another-lane'),
    when: onceSound(eventFields.shape, 'kind', 'lane'),
  })
  .refine((event) => !isReport(event) || event.place === undefined, {
    path: ['place'],
    error: fault('report-with-a-place'),
    when: onceSound(eventFields.shape, 'kind', 'place'),
  })
  .refine((event) => !isReport(event) || event.claims.every((claim) => claim.place === undefined), {
    path: ['claims'],
    error: fault('report-claims-a-place'),
    when: onceSound(eventFields.shape, 'kind', 'claims'),
  })
  .refine((event) => !isReport(event) || (event.pictures ?? []).length === 0, {
    path: ['pictures'],
    error: fault('report-with-pictures'),
    when: onceSound(eventFields.shape, 'kind', 'pictures'),
  })
  .refine((event) => !['complaint', 'reply'].includes(event.kind) || event.message !== undefined, {
    path: ['message'],
    error: fault('words-without-message'),
    when: onceSound(eventFields.shape, 'kind', 'message'),
  })
  .refine(
    ({ message, actors }) =>
      message === undefined ||
      [...message.from, ...message.to].every((id) => actors.some(({ actor }) => actor === id)),
    {
      path: ['message'],
      error: fault('speaker-not-an-actor'),
      when: onceSound(eventFields.shape, 'message', 'actors'),
    },
  )
  .refine((event) => event.importance < TOLD_BY_PLAY || event.playLine !== undefined, {
    path: ['playLine'],
    error: fault('play-line-missing'),
    when: onceSound(eventFields.shape, 'importance', 'playLine'),
  })
  .refine((event) => !isReport(event) || !namesAnAct(event.playLine ?? {}), {
    path: ['playLine'],
    error: fault('play-line-names-an-act'),
    when: onceSound(eventFields.shape, 'kind', 'playLine'),
  })
  .refine((event) => event.effect === undefined || event.place !== undefined, {
    path: ['place'],
    error: fault('effect-without-a-place'),
    when: onceSound(eventFields.shape, 'effect', 'place'),
  })
  .refine(saysItsDoubt, doubtRule(eventFields.shape));

export type ExhibitEvent = z.infer<typeof eventSchema>;
