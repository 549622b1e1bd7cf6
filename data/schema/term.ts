import { z } from 'zod';
import { fault } from '../messages/fault';
import { citationsSchema } from './parts/citation';
import { recordFields, textSchema } from './parts/record';

const MOST_WORDS = 60;

const formSchema = fault('not-a-form-of-a-term');

const isForm = (form: string) =>
  /^[\p{L}\p{N}][\p{L}\p{N}.’-]*\*?(?: [\p{L}\p{N}][\p{L}\p{N}.’-]*\*?)*$/u.test(form);

const explanationSchema = textSchema.refine(
  ({ en, sr }) => [en, sr].every((text) => text.split(/\s+/).length <= MOST_WORDS),
  fault('explained-at-length', { most: MOST_WORDS }),
);

/** A word or an abbreviation that a visitor may not know, explained once. */
export const termSchema = z.strictObject({
  ...recordFields,
  term: textSchema,
  /** The words that an abbreviation is short for. */
  expansion: textSchema.optional(),
  explanation: explanationSchema,
  /** How texts write it. An asterisk is any ending: `НОВЈ*` is also `НОВЈ-а`. */
  forms: z.strictObject({
    en: z.array(textSchema.shape.en.refine(isForm, formSchema)).min(1, formSchema),
    sr: z.array(textSchema.shape.sr.refine(isForm, formSchema)).min(1, formSchema),
  }),
  sources: citationsSchema.optional(),
});

export type Term = z.infer<typeof termSchema>;
