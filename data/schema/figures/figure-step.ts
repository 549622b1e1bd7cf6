import { z } from 'zod';
import { fault } from '../../messages/fault';
import { citationsSchema } from '../parts/citation';
import { numberSchema, wholeNumberSchema } from '../parts/number';
import { onceSound, paragraphsSchema, recordFields, textSchema } from '../parts/record';
import { ref } from '../parts/reference';
import { titleSchema } from '../parts/title';

const tableSchema = z.strictObject({
  columns: z.array(textSchema).min(1, fault('no-column')),
  /** The figures of a row, one a column; null where a column has none. */
  rows: z
    .array(z.strictObject({ label: textSchema, figures: z.array(ref('figures').nullable()) }))
    .min(1, fault('no-row')),
});

const sharesSchema = z.strictObject({
  figures: z.array(ref('figures')).min(1, fault('no-figure')),
  /** The shares of cases that a visitor may take as reported, in per cent. */
  percents: z.array(numberSchema(1, 100)).min(2, fault('too-few-shares')),
});

const stepFields = z.strictObject({
  ...recordFields,
  order: wholeNumberSchema(1, 20),
  title: titleSchema,
  words: paragraphsSchema,
  table: tableSchema.optional(),
  shares: sharesSchema.optional(),
  /** The figure that is drawn as a range. */
  range: ref('figures').optional(),
  caution: textSchema,
  sources: citationsSchema,
});

/** One step of the panel on how figures arise: what is said, what is drawn, and what to beware of. */
export const figureStepSchema = stepFields.refine(
  ({ table }) =>
    table === undefined ||
    table.rows.every(({ figures }) => figures.length === table.columns.length),
  {
    path: ['table'],
    error: fault('row-of-the-wrong-length'),
    when: onceSound(stepFields.shape, 'table'),
  },
);

export type FigureStep = z.infer<typeof figureStepSchema>;
