import { recordsFolder } from '../../data/read/read-exhibit';
import { commandLine, refuse } from '../system/command-line';
import { builder } from './review/exports';
import { faultOf } from './share/remote';
import { share } from './share/share';

/**
 * Shares a museum's work with other desks through a Git server, while the desk is stopped: `npm run share -- --with
 * https://git.museum.example/exhibit.git --user NAME`, with the password in `SHARE_PASSWORD`. `RECORDS` and `DESK` name
 * the folders, as they do for the desk.
 */
const values = commandLine(process.argv.slice(2), {
  with: { type: 'string', default: '' },
  user: { type: 'string', default: 'desk' },
});

const fault = 'faults' in values ? null : faultOf(values.with);
if ('faults' in values) refuse(values.faults);
else if (fault !== null) refuse([fault]);
else {
  const desk = process.env.DESK || '.desk';
  const password = process.env.SHARE_PASSWORD || null;
  try {
    await share({
      folders: { records: recordsFolder(), desk },
      remote: { address: values.with, user: values.user, password },
      build: builder(desk),
      now: Date.now,
      say: (line) => console.log(line),
    });
  } catch (error) {
    refuse([error instanceof Error ? error.message : String(error)]);
  }
}
