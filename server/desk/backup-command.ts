import { recordsFolder } from '../../data/read/read-exhibit';
import { commandLine, refuse } from '../system/command-line';
import { backUp } from './backup/backup';
import { restore } from './backup/restore';

/**
 * One command, one file: `npm run backup -- --to FILE`, and back into empty folders: `--from FILE`, while the desk is
 * stopped. `RECORDS` and `DESK` name the folders, as they do for the desk.
 */
const values = commandLine(process.argv.slice(2), {
  to: { type: 'string' },
  from: { type: 'string' },
});

if ('faults' in values) refuse(values.faults);
else {
  const museum = { records: recordsFolder(), desk: process.env.DESK || '.desk' };
  try {
    if (values.to !== undefined && values.from === undefined) {
      const count = await backUp(museum, values.to, new Date());
      console.log(`${count} files of ${museum.records} and ${museum.desk} are in ${values.to}.`);
    } else if (values.from !== undefined && values.to === undefined) {
      const count = await restore(values.from, museum);
      console.log(`${count} files are back in ${museum.records} and ${museum.desk}.`);
    } else
      refuse(['write --to FILE to make a backup, or --from FILE to put one back, and not both']);
  } catch (error) {
    refuse([error instanceof Error ? error.message : String(error)]);
  }
}
