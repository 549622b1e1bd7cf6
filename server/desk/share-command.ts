import { say } from '../../data/messages/say';
import { recordsFolder } from '../../data/read/read-records';
import { commandLine, languageOption, refuse } from '../system/command-line';
import { messageOf } from './errors/message-error';
import { builder } from './review/exports';
import { addressFault } from './share/remote';
import { share } from './share/share';

/**
 * Shares a museum's work with other desks through a Git server, while the desk is stopped: `npm run share -- --with
 * https://git.museum.example/exhibit.git --user NAME`, with the password in `SHARE_PASSWORD`, and in Serbian with
 * `--language sr`. `RECORDS` and `DESK` name the folders, as they do for the desk.
 */
const values = commandLine(process.argv.slice(2), {
  with: { type: 'string', default: '' },
  user: { type: 'string', default: 'desk' },
  ...languageOption,
});

if ('faults' in values) refuse(values.faults);
else {
  const { language } = values;
  const fault = addressFault(values.with);
  const desk = process.env.DESK || '.desk';
  const password = process.env.SHARE_PASSWORD || null;
  if (fault !== null) refuse([say(fault, language)]);
  else
    await share({
      folders: { records: recordsFolder(), desk },
      remote: { address: values.with, user: values.user, password },
      build: builder(desk),
      now: Date.now,
      say: (message) => console.log(say(message, language)),
    }).catch((error: unknown) => refuse([say(messageOf(error), language)]));
}
