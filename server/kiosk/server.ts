import { serveKiosk } from './serve-kiosk';
import { readSettings } from './settings';

// The server of a screen, in a process of its own: `node server.ts <kiosk.json> <export> <counts>`. It tells its
// supervisor what the page says, and is told what the staff want to read of its health.
const [file = '', folder = '', counts = ''] = process.argv.slice(2);
const read = await readSettings(file);
if ('faults' in read) throw new Error(read.faults.join('\n'));

/** What the server says to its supervisor. */
export type ServerWord = { readonly alive: boolean } | { readonly left: true };

const say = (word: ServerWord) => process.send?.(word);

let health = '';
process.on('message', (page) => {
  health = String(page);
});
// Without its supervisor it serves nobody.
process.on('disconnect', () => process.exit());

const { address } = await serveKiosk({
  folder,
  settings: read.settings,
  counts,
  alive: (resting) => say({ alive: resting }),
  left: () => say({ left: true }),
  health: async () => health,
});
console.log(`The screen is served at ${address}kiosk/`);
