import { z } from 'zod';
import type { MessageLanguage } from '../../data/messages/catalogue';
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

/** A problem as the page and the terminal show it, in words of the language. */
export function inWords(
  problem: Problem,
  language: MessageLanguage,
): CheckedRecords['problems'][number] {
  const { record, field } = problem;
  return { record, field, cure: say(problem, language), line: inLines([problem], language) };
}

/**
 * What the code of the pages finds wrong in the records, in the words of that code: an edit of either shows at once. Null if
 * that code has an error, which Next then shows.
 */
export async function askForProblems(
  address: string,
  language: MessageLanguage,
): Promise<CheckedRecords | null> {
  const url = new URL(`/dev/problems/${language}/`, address);
  const answer = await fetch(url).catch(() => null);
  if (answer === null || !answer.ok) return null;
  return checkedSchema.parse(await answer.json());
}

/** Prints what is wrong with the records, a line each, or that nothing is any more. */
export function printChecked(
  { count, problems }: CheckedRecords,
  before: CheckedRecords['problems'],
  language: MessageLanguage,
): void {
  const folder = recordsFolder();
  if (problems.length > 0) {
    const values = { count: problems.length, folder };
    const lines = problems.map(({ line }) => line).join('\n');
    console.error(`\n${lines}\n${say({ code: 'records-with-problems', values }, language)}`);
  } else if (before.length > 0)
    console.log(`\n${say({ code: 'records-sound', values: { count, folder } }, language)}`);
}
