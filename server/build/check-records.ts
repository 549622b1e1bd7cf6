import { looseEnds } from '../../data/check/loose-ends';
import type { Message, MessageLanguage } from '../../data/messages/catalogue';
import { say } from '../../data/messages/say';
import { exhibitOf } from '../../data/read/public-records';
import {
  checkedRecords,
  inLines,
  type Reading,
  readRecords,
  recordsFolder,
} from '../../data/read/read-records';
import { exhibitSchema } from '../../data/schema/exhibit';

/** Reads the records and prints what is wrong, a line each, and what the museum has yet to fill in. */
export async function checkRecords(language: MessageLanguage = 'en'): Promise<Reading> {
  const reading = await readRecords();
  const { count, problems } = reading;
  const folder = recordsFolder();
  if (problems.length > 0) {
    console.error(inLines(problems, language));
    const summary: Message = {
      code: 'records-with-problems',
      values: { count: problems.length, folder },
    };
    console.log(say(summary, language));
    return reading;
  }
  console.log(say({ code: 'records-sound', values: { count, folder } }, language));
  for (const message of looseEnds(checkedRecords(reading))) console.warn(say(message, language));
  const museum = exhibitOf(reading).about.museum;
  for (const field of Object.keys(exhibitSchema.shape.museum.shape)) {
    const values = { record: 'exhibits/exhibit', field: `museum.${field}` };
    if (!(field in museum)) console.warn(say({ code: 'museum-fills-in', values }, language));
  }
  return reading;
}
