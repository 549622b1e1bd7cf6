import { z } from 'zod';
import { kindSchema } from '../../schema/kinds';
import { messageSchema } from './refusal';

/** Which rows of a sheet become drafts: none, all or none where one has a fault, or those without a fault. */
export const keepSchema = z.enum(['none', 'all', 'good']);
export type Keep = z.infer<typeof keepSchema>;

/** The formats of a sheet. */
export const sheetFormatSchema = z.enum(['xlsx', 'csv']);
export type SheetFormat = z.infer<typeof sheetFormatSchema>;

/** What is wrong in a cell of a sheet; the row as the spreadsheet numbers it, from 1. */
const rowFaultSchema = messageSchema.and(
  z.object({ sheet: z.string(), row: z.number(), column: z.string(), value: z.string() }),
);
export type RowFault = z.infer<typeof rowFaultSchema>;

/** What a sheet would bring, and how many of its rows have become drafts. */
export const importAnswerSchema = z.object({
  rows: z.array(z.object({ kind: kindSchema, id: z.string() })).readonly(),
  faults: z.array(rowFaultSchema).readonly(),
  /** Rows that say what the desk has already. */
  unchanged: z.number(),
  kept: z.number(),
});
export type ImportAnswer = z.infer<typeof importAnswerSchema>;

/** The name of the file of a picture that the desk has taken in. */
export const pictureAnswerSchema = z.object({ file: z.string() });
