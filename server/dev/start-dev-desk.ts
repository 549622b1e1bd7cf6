import { say } from '../../data/messages/say';
import { recordsFolder } from '../../data/read/read-records';
import { addressFaults } from '../desk/desk-address';
import { refuse } from '../system/command-line';
import { serveDevDesk } from './dev-desk';

// Started by `npm run dev -- --desk`, and again with every edit of the server's own code.
const host = process.env.HOST || '127.0.0.1';
const folders = { records: recordsFolder(), desk: process.env.DESK || '.desk' };
const address = process.env.DESK_ADDRESS || undefined;

const faults = addressFaults(host, address ?? 'http://127.0.0.1');
if (faults.length > 0) refuse(faults.map((fault) => say(fault, 'en')));
else {
  const served = await serveDevDesk({
    folders,
    host,
    port: Number(process.env.PORT || 8090),
    address,
  }).catch((error: Error) => error);
  if (served instanceof Error) {
    refuse([served.message]);
    process.exit();
  }
  console.log(`\nThe desk is open at ${served.address}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, async () => {
      await served.close();
      process.exit();
    });
}
