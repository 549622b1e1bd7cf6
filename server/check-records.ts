import { inLines, readExhibit, recordsFolder } from '../data/read.server';

/** Says what is wrong with the records, one line a problem, and what the museum has yet to fill in. */
export async function checkRecords(): Promise<'sound' | 'unsound'> {
  const { count, problems, exhibit } = await readExhibit();
  if (problems.length > 0) {
    console.error(inLines(problems));
    console.error(`\n${problems.length} problems in ${recordsFolder()}.`);
    return 'unsound';
  }
  console.log(`${count} records in ${recordsFolder()}, all sound.`);
  const empty = Object.entries(exhibit?.about.museum ?? {}).filter(([, value]) => value === '');
  for (const [field] of empty) {
    console.warn(`exhibit · museum.${field} is empty: the museum fills it in.`);
  }
  return 'sound';
}
