import type { Message, MessageLanguage } from '../../data/messages/catalogue';
import { say } from '../../data/messages/say';
import { recordsFolder } from '../../data/read/read-records';
import { commandLine, languageOption, refuse } from '../system/command-line';
import { backUp } from './backup/backup';
import { restore } from './backup/restore';
import { messageOf } from './errors/message-error';

/**
 * One command, one file: `npm run backup -- --to FILE`, and back into empty folders: `--from FILE`, while the desk is
 * stopped; in Serbian with `--language sr`. `RECORDS` and `DESK` name the folders, as they do for the desk.
 */
const values = commandLine(process.argv.slice(2), {
  to: { type: 'string' },
  from: { type: 'string' },
  ...languageOption,
});

if ('faults' in values) refuse(values.faults);
else await backUpOrRestore(values, values.language);

async function backUpOrRestore(
  { to, from }: { readonly to?: string | undefined; readonly from?: string | undefined },
  language: MessageLanguage,
): Promise<void> {
  const folders = { records: recordsFolder(), desk: process.env.DESK || '.desk' };
  const done = (message: Message) => console.log(say(message, language));
  try {
    if (to !== undefined && from === undefined) {
      const count = await backUp(folders, to, new Date());
      done({ code: 'backed-up', values: { count, ...folders, file: to } });
    } else if (from !== undefined && to === undefined) {
      const count = await restore(from, folders);
      done({ code: 'put-back', values: { count, ...folders } });
    } else refuse([say({ code: 'to-or-from' }, language)]);
  } catch (error) {
    refuse([say(messageOf(error), language)]);
  }
}
