import { z } from 'zod';
import { fault } from '../messages/fault';
import { choiceOf } from './parts/choice-of';
import { citationsSchema } from './parts/citation';
import { wholeNumberSchema } from './parts/number';
import { onceSound, paragraphsSchema, recordFields, textSchema } from './parts/record';
import { ref } from './parts/reference';
import { titleSchema } from './parts/title';

const circulatingFields = z.strictObject({
  ...recordFields,
  order: wholeNumberSchema(1, 99),
  /** `told`: the text in circulation says it. `left-out`: the text does not mention it. */
  part: choiceOf(['told', 'left-out']),
  /** The kind of claim in neutral words. */
  title: titleSchema,
  circulates: paragraphsSchema,
  saidBy: textSchema,
  literature: paragraphsSchema,
  /** `figures`: shown in the second layer only. */
  shown: choiceOf(['shown', 'figures', 'not-shown']),
  wording: textSchema.optional(),
  reason: textSchema.optional(),
  events: z.array(ref('events')).optional(),
  figures: z.array(ref('figures', { leans: false })).optional(),
  sources: citationsSchema,
});

const { shape } = circulatingFields;

/** What a text in circulation says or leaves out, where that comes from, and how the exhibit treats it. */
export const circulatingSchema = circulatingFields
  .refine(({ shown, wording }) => shown === 'not-shown' || wording !== undefined, {
    path: ['wording'],
    error: fault('shown-without-wording'),
    when: onceSound(shape, 'shown', 'wording'),
  })
  .refine(({ shown, wording }) => shown !== 'not-shown' || wording === undefined, {
    path: ['wording'],
    error: fault('wording-of-what-is-not-shown'),
    when: onceSound(shape, 'shown', 'wording'),
  })
  .refine(({ shown, reason }) => shown === 'shown' || reason !== undefined, {
    path: ['reason'],
    error: fault('not-shown-without-reason'),
    when: onceSound(shape, 'shown', 'reason'),
  })
  .refine(({ shown, reason }) => shown !== 'shown' || reason === undefined, {
    path: ['reason'],
    error: fault('reason-of-what-is-shown'),
    when: onceSound(shape, 'shown', 'reason'),
  });

export type Circulating = z.infer<typeof circulatingSchema>;
