import { z } from 'zod';
import { readDate } from '../time/edtf';
import { wholeNumberSchema } from './number';

const anExample = 'write an EDTF date, such as 1944-10-20, 1944-10 or 1944-10-25/1944-10-31';

/** A date as stored: EDTF text, doubt included. */
export const dateSchema = z
  .string({ message: anExample })
  .refine((when) => readDate(when) !== null, { message: anExample });

/** How many days a date with "~" may lie either side of what is written. */
export const aboutDaysSchema = wholeNumberSchema(1, 2000);
