import { z } from 'zod';
import { fault } from '../../messages/fault';
import { distances } from '../parts/distances';
import { paragraphsSchema, recordFields, textSchema } from '../parts/record';
import { assessmentSchema } from './assessment';

/** Words as printed in the source, in its own language and script. */
function printedSchema(most: number) {
  return z
    .string()
    .max(most)
    .refine((line) => line !== '', {
      error: fault('empty-print'),
      abort: true,
    })
    .refine(
      (line) => line.trim() === line && !/[\p{Cc}\uFFFD]/u.test(line),
      fault('unreadable-print'),
    );
}

/** A source that can be cited. `title`, `author` and `publisher` are as printed, in the language and script of the source. */
export const sourceSchema = z.strictObject({
  ...recordFields,
  author: printedSchema(300).optional(),
  /** How the exhibit writes the author, where the print has another script or spelling. */
  knownAs: textSchema.optional(),
  title: printedSchema(400),
  /** BCP 47, of the title as printed, such as en, ru, de, sr-Cyrl or sr-Latn. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, fault('not-a-language-tag')),
  year: printedSchema(40).optional(),
  publisher: printedSchema(200).optional(),
  /** The archive or library that has it, with its shelfmark, for what has neither a publisher nor an address. */
  holder: textSchema.optional(),
  url: z.url({ protocol: /^https?$/, error: fault('not-a-web-address') }).optional(),
  /** The kind of source in words, such as memoir or town page. */
  kind: textSchema,
  distance: z.enum(distances),
  /** What a reader should know of it. */
  remark: paragraphsSchema.optional(),
  /** What the comparison of sources says of it. */
  assessment: assessmentSchema.optional(),
});

export type Source = z.infer<typeof sourceSchema>;
