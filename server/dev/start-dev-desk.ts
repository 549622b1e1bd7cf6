import { say } from '../../data/messages/say';
import { recordsFolder } from '../../data/read/read-records';
import { addressFaults } from '../desk/desk-address';
import { messageOf } from '../desk/errors/message-error';
import { commandLine, languageOption, refuse } from '../system/command-line';
import { serveDevDesk } from './dev-desk';

// Started by `npm run dev -- --desk`, and again with every edit of the server's own code.
const values = commandLine(process.argv.slice(2), languageOption);
const language = 'faults' in values ? 'en' : values.language;
const host = process.env.HOST || '127.0.0.1';
const folders = { records: recordsFolder(), desk: process.env.DESK || '.desk' };
const address = process.env.DESK_ADDRESS || undefined;

const faults =
  'faults' in values
    ? values.faults
    : addressFaults(host, address ?? 'http://127.0.0.1').map((fault) => say(fault, language));
if (faults.length > 0) refuse(faults);
else {
  const served = await serveDevDesk({
    folders,
    host,
    port: Number(process.env.PORT || 8090),
    address,
    language,
  }).catch((error: Error) => error);
  if (served instanceof Error) {
    refuse([say(messageOf(served), language)]);
    process.exit();
  }
  const open = say({ code: 'desk-open', values: { address: served.address } }, language);
  console.log(`\n${open}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, async () => {
      await served.close();
      process.exit();
    });
}
