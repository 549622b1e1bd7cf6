import { inLines, readExhibit, recordsFolder } from '../data/read.server';

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
  const empty = Object.entries(exhibit?.about.museum ?? {}).filter(([, value]) => value === '');
  for (const [field] of empty) {
    console.warn(`exhibit · museum.${field} is empty: the museum fills it in.`);
  }
  return true;
}
