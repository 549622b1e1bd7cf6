import { z } from 'zod';
import { fault } from '../../messages/fault';
import { dateFault } from '../../time/date-fault';
import { wholeNumberSchema } from './number';
import { onceSound } from './record';

/** A date as stored: EDTF text, doubt included. */
export const dateSchema = z
  .string({
    error: ({ input }) => (input === undefined ? fault('date-missing') : fault('date-not-a-text')),
  })
  .superRefine((when, context) => {
    const broken = dateFault(when);
    if (broken !== null) context.addIssue({ code: 'custom', message: fault(`date-${broken}`) });
  });

/** How many days a date with "~" may lie either side of what is written. */
export const aboutDaysSchema = wholeNumberSchema(1, 2000);

/** A doubtful date says how many days it may lie either side, and no other does. */
export function saysItsDoubt({ when = '', aboutDays }: Dated): boolean {
  return /[~?%]/.test(when) === (aboutDays !== undefined);
}

type Dated = { readonly when?: string | undefined; readonly aboutDays?: number | undefined };

/** How `saysItsDoubt` is added to a schema with the fields of `shape`. */
export function doubtRule(shape: z.ZodRawShape) {
  return {
    path: ['aboutDays'],
    error: fault('doubt-without-days'),
    when: onceSound(shape, 'when', 'aboutDays'),
  };
}
