import { z } from 'zod';

/** An id is a name: plain words with hyphens, also the file's name, never reused. */
export const idSchema = z
  .string()
  .max(80, { message: 'use at most 80 characters' })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    message: 'use small letters, digits and single hyphens, such as danube-crossed',
  });

const lineSchema = z
  .string()
  .max(2000, { message: 'use at most 2,000 characters' })
  .refine((line) => line !== '', { message: 'write a text here: it is empty', abort: true })
  .refine((line) => line.trim() === line, {
    message: 'take out the spaces at the ends of the text',
  })
  .refine((line) => !/[\p{Cc}\uFFFD]/u.test(line), {
    message:
      'take out line breaks, tabs and unreadable signs: a new paragraph is a text of its own',
  });

const englishSchema = lineSchema.refine((line) => !/\p{Script=Cyrillic}/u.test(line), {
  message: 'write the English here, without Cyrillic letters; the Serbian stands in "sr"',
});

const cyrillicSchema = lineSchema
  .refine(
    (line) =>
      lettersOf('Cyrillic', line) >= lettersOf('Latin', line) || !/\p{Script=Latin}{4}/u.test(line),
    {
      message: 'write the Serbian in Cyrillic; the Latin is made from it',
    },
  )
  .refine(
    (line) =>
      !/[^\P{Script=Cyrillic}АБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШабвгдђежзијклљмнњопрстћуфхцчџш]/u.test(
        line,
      ),
    {
      message: 'use the thirty letters of Serbian Cyrillic: others have no Latin form',
    },
  )
  // A Latin C in a Cyrillic word looks right, and then comes out wrong in the derived Latin.
  .refine(
    (line) =>
      !/\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u.test(line),
    {
      message: 'write each word in one script: one of them mixes Cyrillic and Latin letters',
    },
  );

function lettersOf(script: 'Cyrillic' | 'Latin', line: string): number {
  return line.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0;
}

/** One line by language. Serbian is Cyrillic; Latin is derived from it by `data/text/script.ts`. */
export const textSchema = z.strictObject(
  { en: englishSchema, sr: cyrillicSchema },
  { error: inBoth('write it in both languages, as { "en": "…", "sr": "…" }') },
);

/** Plain paragraphs by language, one string a paragraph. */
export const paragraphsSchema = z.strictObject(
  {
    en: z.array(englishSchema).min(1, { message: 'write at least one paragraph' }),
    sr: z.array(cyrillicSchema).min(1, { message: 'write at least one paragraph' }),
  },
  { error: inBoth('write paragraphs in both languages, as { "en": ["…"], "sr": ["…"] }') },
);

/** The cure where a value is no text by language at all; other faults have messages of their own. */
function inBoth(cure: string) {
  return ({ code, input }: { readonly code?: string; readonly input?: unknown }) => {
    if (code !== 'invalid_type') return undefined;
    return input === undefined ? `this field is missing: ${cure}` : cure;
  };
}

/** How far a statement was checked: `unchecked` is kept for curators and not shown to the public. */
export const checkedSchema = z.enum(['confirmed', 'partly', 'unchecked'], {
  message: 'write confirmed, partly or unchecked',
});

/** How sure the compilers are, taken over from the dossier. */
export const confidenceSchema = z.enum(['high', 'medium', 'low'], {
  message: 'write high, medium or low',
});

/** Who acted. A place taken by several is taken by each of them. */
export const forcesSchema = z.array(
  z.enum(['soviet', 'yugoslav', 'bulgarian', 'german', 'american'], {
    message: 'write soviet, yugoslav, bulgarian, german or american',
  }),
);

/** Three decimals are about a hundred metres: a town or a hill, and nothing that could be a house. */
const degrees = (limit: number) =>
  z
    .number({ message: 'write degrees as a number, such as 20.457' })
    .min(-limit, { message: `write degrees from -${limit} to ${limit}` })
    .max(limit, { message: `write degrees from -${limit} to ${limit}` })
    .refine((value) => Number(value.toFixed(3)) === value, {
      message: 'round to three decimals: nothing finer than a hundred metres is shown',
    });

/** Longitude, then latitude, in degrees WGS84. Nothing of the exhibit lies south of Cairo. */
export const positionSchema = z
  .tuple([degrees(180), degrees(90)], {
    message: 'write [longitude, latitude], such as [20.457, 44.818]',
  })
  .refine(([, latitude]) => latitude >= 30, {
    message:
      'write the longitude first, then the latitude, such as [20.457, 44.818]: this lies far south of Europe',
  });

/** What every record has. `deskNote` is for curators and never leaves the desk. */
export const recordFields = {
  id: idSchema,
  checked: checkedSchema,
  /** Whether a person has read the Serbian through. */
  serbianReviewed: z.boolean({ message: 'write true or false' }),
  deskNote: z.string().max(4000, { message: 'use at most 4,000 characters' }).optional(),
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
