import { readSettings } from './read-settings';
import type { ServerWord } from './releases/server-word';
import { serveKiosk } from './serve-kiosk';

// The server of a screen, in a process of its own: `node server.ts <kiosk.json> <export> <counts> [port]`. It tells
// its supervisor what the page says, and is told what the staff want to read of its health.
const [file = '', folder = '', counts = '', port] = process.argv.slice(2);
const read = await readSettings(file);
if ('faults' in read) throw new Error(read.faults.join('\n'));

const say = (word: ServerWord) => process.send?.(word);

let health = '';
process.on('message', (page) => {
  health = String(page);
});
// Without its supervisor it serves nobody.
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
