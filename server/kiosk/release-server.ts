import { readSettings } from './read-settings';
import type { ServerWord } from './releases/server-word';
import { serveKiosk } from './serve-kiosk';

// The server of a screen, in a process of its own: `node release-server.ts <kiosk.json> <export> <counts> [port]`. It reports
// the page's messages to its supervisor, and gets the health page for the staff from it.
const [file = '', folder = '', counts = '', port] = process.argv.slice(2);
const read = await readSettings(file);
if ('faults' in read) throw new Error(read.faults.join('\n'));

const say = (word: ServerWord) => process.send?.(word);

let health = '';
process.on('message', (page) => {
  health = String(page);
});
// It ends with its supervisor.
process.on('disconnect', () => process.exit());

const { address } = await serveKiosk({
  folder,
  settings: port === undefined ? read.settings : { ...read.settings, port: Number(port) },
  counts,
  alive: (pulse) => say({ alive: pulse }),
  left: () => say({ left: true }),
  health: async () => health,
});
say({ ready: address });
console.log(`The screen is served at ${address}kiosk/`);
