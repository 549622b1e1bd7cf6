import { inLines, readExhibit, recordsFolder } from '../data/read.server';

const { count, problems, exhibit } = await readExhibit();
if (problems.length > 0) {
  console.error(inLines(problems));
  console.log(
    `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${recordsFolder()}.`,
  );
  process.exitCode = 1;
} else {
  console.log(`${count} records in ${recordsFolder()}, all sound.`);
  const empty = Object.entries(exhibit?.about.museum ?? {}).filter(([, value]) => value === '');
  for (const [field] of empty)
    console.warn(`exhibit · museum.${field} is empty: the museum fills it in.`);
}
