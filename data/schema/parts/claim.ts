import { z } from 'zod';
import { choiceOf } from './choice-of';
import { citationsSchema } from './citation';
import { aboutDaysSchema, dateSchema, doubtRule, saysItsDoubt } from './date';
import { checkedSchema, textSchema } from './record';
import { ref } from './reference';
import { standings } from './standings';

export const standingSchema = choiceOf(standings);

const claimFields = z.strictObject({
  matter: choiceOf(['date', 'place', 'participant', 'course', 'number', 'wording']),
  text: textSchema,
  /** The date that is claimed, where the matter is a date. */
  when: dateSchema.optional(),
  aboutDays: aboutDaysSchema.optional(),
  /** The place that is claimed, where the matter is a place. */
  place: ref('places').optional(),
  standing: standingSchema,
  checked: checkedSchema,
  sources: citationsSchema,
});

/** What a source says on one matter; two that differ are two claims, two that agree are one with two citations. */
export const claimSchema = claimFields.refine(saysItsDoubt, doubtRule(claimFields.shape));

export type Claim = z.infer<typeof claimSchema>;
