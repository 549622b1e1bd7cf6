import { z } from 'zod';
import type { Problem } from '../../data/messages/problem';
import { say } from '../../data/messages/say';
import { inLines, recordsFolder } from '../../data/read/read-records';

const checkedSchema = z.strictObject({
  count: z.number(),
  problems: z.array(
    z.strictObject({
      record: z.string(),
      field: z.string(),
      /** What is wrong and what to write instead, in words. */
      cure: z.string(),
      /** All three in one line for a terminal. */
      line: z.string(),
    }),
  ),
});
export type CheckedRecords = z.infer<typeof checkedSchema>;

/** A problem as the page and the terminal show it. */
export function inWords(problem: Problem): CheckedRecords['problems'][number] {
  const { record, field } = problem;
  return { record, field, cure: say(problem, 'en'), line: inLines([problem]) };
}

/** What the code of the pages finds wrong in the records; null where that code has a fault, which Next then shows. */
export async function askForProblems(address: string): Promise<CheckedRecords | null> {
  const answer = await fetch(new URL('/dev/problems/', address)).catch(() => null);
  if (answer === null || !answer.ok) return null;
  return checkedSchema.parse(await answer.json());
}

/** Prints what is wrong with the records, or that nothing is any more. */
export function printChecked(
  { count, problems }: CheckedRecords,
  before: CheckedRecords['problems'],
): void {
  if (problems.length > 0) {
    const counted = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    const lines = problems.map(({ line }) => line).join('\n');
    console.error(`\n${lines}\n${counted} in ${recordsFolder()}.`);
  } else if (before.length > 0) console.log(`\n${count} records in ${recordsFolder()}, all sound.`);
}
