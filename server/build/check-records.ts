import { inLines, readExhibit, recordsFolder } from '../../data/read/read-exhibit';
import { exhibitSchema } from '../../data/schema/exhibit';

/** Whether the records are sound; says what is wrong, a line each, and what the museum has yet to fill in. */
export async function checkRecords(): Promise<boolean> {
  const { count, problems, exhibit } = await readExhibit();
  if (problems.length > 0) {
    console.error(inLines(problems));
    console.log(
      `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${recordsFolder()}.`,
    );
    return false;
  }
  console.log(`${count} records in ${recordsFolder()}, all sound.`);
  const given = exhibit?.about.museum ?? {};
  for (const field of Object.keys(exhibitSchema.shape.museum.shape)) {
    if (!(field in given))
      console.warn(`exhibits/exhibit · museum.${field} is not there: the museum fills it in.`);
  }
  return true;
}
