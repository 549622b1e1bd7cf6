import { problemsAcross } from '../check/problems';
import type { MessageLanguage } from '../messages/catalogue';
import type { Problem } from '../messages/problem';
import { say } from '../messages/say';
import type { Records } from '../schema/kinds';
import { type Folder, readFolder } from './read-folder';
import type { ReadJson } from './read-json';

/** The folder of records: `RECORDS`, or the exhibit's own. */
export function recordsFolder(): string {
  return process.env.RECORDS || 'data/records';
}

/** All records of a folder, public or not; null if there are problems. */
export type Reading = {
  readonly records: Records | null;
  /** How many records could be read. */
  readonly count: number;
  readonly problems: readonly Problem[];
};

/** Reads each file of a folder once and checks the records against one another. Never rejects for what the files hold. */
export async function readRecords(folder = recordsFolder(), readFile?: ReadJson): Promise<Reading> {
  return readingOf(await readFolder(folder, readFile));
}

/** Checks records that were read already, such as those of the desk, against one another. */
export function readingOf({ records, broken, problems: faults }: Folder): Reading {
  const problems = [...faults, ...problemsAcross(records, broken)];
  const count = Object.values(records).reduce((sum, list) => sum + list.length, 0);
  return { records: problems.length > 0 ? null : records, count, problems };
}

/** The records of a reading. Throws an error with all problems if it has any. */
export function checkedRecords({ records, problems }: Reading): Records {
  if (records === null) throw new Error(`The records have problems.\n${inLines(problems)}`);
  return records;
}

/** Problems as text, a line each: record, field and what to write instead. */
export function inLines(problems: readonly Problem[], language: MessageLanguage = 'en'): string {
  // The name of a file or a field may hold anything, even codes that move the cursor of a terminal.
  return problems
    .map((problem) =>
      `${problem.record} · ${problem.field}: ${say(problem, language)}`.replace(
        /[\p{Cc}\s]+/gu,
        ' ',
      ),
    )
    .join('\n');
}
