import { isFresh } from './build/build-stamp';
import { serve } from './serve/serve';
import { atFreePort } from './system/free-port';
import { commands, run } from './system/run';

const FOLDER = 'out';

const host = process.env.HOST || '127.0.0.1';
const port = Number(process.env.PORT || 8080);

if (
  (await isFresh(FOLDER)) ||
  (await run(commands.tsx, ['server/build/build.ts'], { OUT: FOLDER }))
) {
  const { address, close } = await atFreePort(port, (free) =>
    serve({ folder: FOLDER, port: free, host }),
  );
  console.log(`\nThe exhibit is open at ${address}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close);
} else {
  process.exitCode = 1;
}
