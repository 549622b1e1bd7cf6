import { z } from 'zod';
import { kindSchema } from '../../schema/kinds';
import { messageSchema } from './refusal';

/** Which rows of a sheet become drafts: `none`, `all` (but none if one has a fault), or `good`, those without a fault. */
export const keepSchema = z.enum(['none', 'all', 'good']);
export type Keep = z.infer<typeof keepSchema>;

/** The formats of a sheet. */
export const sheetFormatSchema = z.enum(['xlsx', 'csv']);
export type SheetFormat = z.infer<typeof sheetFormatSchema>;

/** What is wrong in a cell of a sheet; rows have the numbers of the spreadsheet, from 1. The sheet of a CSV table has no name. */
const rowFaultSchema = messageSchema.and(
  z.object({ sheet: z.string(), row: z.number(), column: z.string(), value: z.string() }),
);
export type RowFault = z.infer<typeof rowFaultSchema>;

/** What importing a sheet does or would do; `kept` is the number of rows that became drafts. */
export const importAnswerSchema = z.object({
  rows: z.array(z.object({ kind: kindSchema, id: z.string() })).readonly(),
  faults: z.array(rowFaultSchema).readonly(),
  /** The number of rows that change nothing. */
  unchanged: z.number(),
  /** The kind that the columns fit better than the one they were read as; null if they fit that one best. */
  fits: kindSchema.nullable(),
  kept: z.number(),
});
export type ImportAnswer = z.infer<typeof importAnswerSchema>;

/** The name that the desk gave to the file of an uploaded picture. */
export const pictureAnswerSchema = z.object({ file: z.string() });
