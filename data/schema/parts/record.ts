import { z } from 'zod';
import { fault } from '../../messages/fault';
import { choiceOf } from './choice-of';

/** The name of a record and of its file: lower-case words with hyphens, at most 80 characters, never used for another record. */
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

/** A rule of a line, and its fault where a line breaks it. */
export type LineRule = {
  readonly keeps: (line: string) => boolean;
  readonly fault: (line: string) => string;
};

/** A text whose lines keep further rules, each language by itself, so that a curator learns of a fault before writing the other. */
export function textWhere(...rules: readonly LineRule[]): typeof textSchema {
  const lineOf = (text: unknown, language: string) => {
    const line: unknown =
      typeof text === 'object' && text !== null ? Reflect.get(text, language) : null;
    return typeof line === 'string' ? line : null;
  };
  const inEach = rules.flatMap((rule) =>
    Object.keys(textSchema.shape).map((language) => ({ rule, language })),
  );
  return inEach.reduce(
    (schema, { rule, language }) =>
      schema.refine((text) => rule.keeps(lineOf(text, language) ?? ''), {
        path: [language],
        error: ({ input }) => rule.fault(lineOf(input, language) ?? ''),
        when: ({ value }) => lineOf(value, language) !== null,
      }),
    textSchema,
  );
}

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

/** How far a statement was checked; the public does not see an `unchecked` one. */
export const checkedSchema = choiceOf(['confirmed', 'partly', 'unchecked']);

/** How sure the authors of the dossier are. */
export const confidenceSchema = choiceOf(['high', 'medium', 'low']);

/** The forces that acted; a place taken by several is marked for each of them. */
export const forcesSchema = z.array(
  choiceOf(['soviet', 'yugoslav', 'bulgarian', 'german', 'american']),
);

/** Three decimals are about a hundred metres: a town or a hill, and nothing that could be a house. */
const degrees = (limit: number, outside: string) =>
  z
    .number(fault('not-degrees'))
    .min(-limit, outside)
    .max(limit, outside)
    .refine((value) => Number(value.toFixed(3)) === value, fault('too-many-decimals'));

/**
 * Longitude, then latitude, in degrees of WGS 84. A latitude below 30 is refused, since the two were then written in the wrong
 * order: nothing in the exhibit is south of Cairo.
 */
export const positionSchema = z
  .tuple(
    [degrees(180, fault('longitude-out-of-range')), degrees(90, fault('latitude-out-of-range'))],
    fault('not-a-position'),
  )
  .refine(([, latitude]) => latitude >= 30, fault('latitude-first'));

/** The fields of every record. `deskNote` is for curators and is never published. */
export const recordFields = {
  id: idSchema,
  checked: checkedSchema,
  /** Whether a person has read the Serbian through. */
  serbianReviewed: z.boolean(),
  deskNote: z.string().max(4000).optional(),
};

/**
 * The `when` of a rule across fields: it is checked as soon as these fields are valid, even if others are not, so that a
 * curator sees all problems at once.
 */
export function onceSound(shape: z.ZodRawShape, ...fields: readonly string[]) {
  const parts = fields.flatMap((field) => {
    const schema = shape[field];
    return schema === undefined ? [] : [[field, schema] as const];
  });
  const required = z.object(Object.fromEntries(parts));
  return ({ value }: { readonly value: unknown }) => required.safeParse(value).success;
}
