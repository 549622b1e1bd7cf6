import { z } from 'zod';
import { fault } from '../../messages/fault';
import { choiceOf } from './choice';

/** An id is a name: plain words with hyphens, also the file's name, never reused. */
export const idSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, fault('not-an-id'));

const lineSchema = z
  .string()
  .max(2000)
  .refine((line) => line !== '', { error: fault('empty-text'), abort: true })
  .refine((line) => line.trim() === line, fault('spaces-at-the-ends'))
  .refine((line) => !/[\p{Cc}\uFFFD]/u.test(line), fault('control-characters'));

const englishSchema = lineSchema.refine(
  (line) => !/\p{Script=Cyrillic}/u.test(line),
  fault('cyrillic-in-english'),
);

const cyrillicSchema = lineSchema
  .refine(
    (line) =>
      lettersOf('Cyrillic', line) >= lettersOf('Latin', line) || !/\p{Script=Latin}{4}/u.test(line),
    fault('serbian-in-latin'),
  )
  .refine(
    (line) =>
      !/[^\P{Script=Cyrillic}АБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШабвгдђежзијклљмнњопрстћуфхцчџш]/u.test(
        line,
      ),
    fault('letter-not-serbian'),
  )
  // A Latin C in a Cyrillic word looks right, and then comes out wrong in the derived Latin.
  .refine(
    (line) =>
      !/\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u.test(line),
    fault('word-in-two-scripts'),
  );

function lettersOf(script: 'Cyrillic' | 'Latin', line: string): number {
  return line.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0;
}

/** One line by language. Serbian is Cyrillic; Latin is derived from it by `data/text/script.ts`. */
export const textSchema = z.strictObject(
  { en: englishSchema, sr: cyrillicSchema },
  { error: unlessText(fault('text-missing'), fault('not-in-both-languages')) },
);

/** Plain paragraphs by language, one string a paragraph. */
export const paragraphsSchema = z.strictObject(
  {
    en: z.array(englishSchema).min(1, fault('no-paragraph')),
    sr: z.array(cyrillicSchema).min(1, fault('no-paragraph')),
  },
  { error: unlessText(fault('paragraphs-missing'), fault('not-paragraphs-in-both-languages')) },
);

/** The fault of a value that is no object; all others, such as an unknown language, have messages of their own. */
function unlessText(missing: string, wrong: string) {
  return ({ code, input }: { readonly code?: string; readonly input?: unknown }) => {
    if (code !== 'invalid_type') return undefined;
    return input === undefined ? missing : wrong;
  };
}

/** How far a statement was checked: `unchecked` is kept for curators and not shown to the public. */
export const checkedSchema = choiceOf(['confirmed', 'partly', 'unchecked']);

/** How sure the compilers are, taken over from the dossier. */
export const confidenceSchema = choiceOf(['high', 'medium', 'low']);

/** Who acted. A place taken by several is taken by each of them. */
export const forcesSchema = z.array(
  choiceOf(['soviet', 'yugoslav', 'bulgarian', 'german', 'american']),
);

/** Three decimals are about a hundred metres: a town or a hill, and nothing that could be a house. */
const degrees = (limit: number) =>
  z
    .number(fault('not-degrees'))
    .min(-limit, fault('degrees-out-of-range', { most: limit }))
    .max(limit, fault('degrees-out-of-range', { most: limit }))
    .refine((value) => Number(value.toFixed(3)) === value, fault('too-many-decimals'));

/** Longitude, then latitude, in degrees WGS84. Nothing of the exhibit lies south of Cairo. */
export const positionSchema = z
  .tuple([degrees(180), degrees(90)], fault('not-a-position'))
  .refine(([, latitude]) => latitude >= 30, fault('latitude-first'));

/** What every record has. `deskNote` is for curators and never leaves the desk. */
export const recordFields = {
  id: idSchema,
  checked: checkedSchema,
  /** Whether a person has read the Serbian through. */
  serbianReviewed: z.boolean(),
  deskNote: z.string().max(4000).optional(),
};

/**
 * Lets a rule across fields look at them even where other fields are faulty, so that a curator hears
 * of all faults at once.
 */
export function onceSound(shape: z.ZodRawShape, ...fields: readonly string[]) {
  const parts = fields.flatMap((field) => {
    const schema = shape[field];
    return schema === undefined ? [] : [[field, schema] as const];
  });
  const asked = z.object(Object.fromEntries(parts));
  return ({ value }: { readonly value: unknown }) => asked.safeParse(value).success;
}

export type Text = z.infer<typeof textSchema>;
export type Position = z.infer<typeof positionSchema>;
export type Confidence = z.infer<typeof confidenceSchema>;
export type Force = z.infer<typeof forcesSchema>[number];
