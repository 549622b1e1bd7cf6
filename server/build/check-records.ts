import { exhibitOf } from '../../data/read/public-records';
import { inLines, type Reading, readRecords, recordsFolder } from '../../data/read/read-exhibit';
import { exhibitSchema } from '../../data/schema/exhibit';

/** Reads the records and prints what is wrong, a line each, and what the museum has yet to fill in. */
export async function checkRecords(): Promise<Reading> {
  const reading = await readRecords();
  const { count, problems } = reading;
  if (problems.length > 0) {
    console.error(inLines(problems));
    console.log(
      `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${recordsFolder()}.`,
    );
    return reading;
  }
  console.log(`${count} records in ${recordsFolder()}, all sound.`);
  const given = exhibitOf(reading).about.museum;
  for (const field of Object.keys(exhibitSchema.shape.museum.shape)) {
    if (!(field in given))
      console.warn(`exhibits/exhibit · museum.${field} is not there: the museum fills it in.`);
  }
  return reading;
}
