import { isFresh } from './build/build-stamp';
import { type RunningServer, serve } from './serve/serve';
import { commands, run } from './system/run';

const FOLDER = 'out';
const TRIES = 20;

const host = process.env.HOST || '127.0.0.1';
const port = Number(process.env.PORT || 8080);

if (
  (await isFresh(FOLDER)) ||
  (await run(commands.tsx, ['server/build/build.ts'], { OUT: FOLDER }))
) {
  const { address, close } = await serveFrom(port);
  console.log(`\nThe exhibit is open at ${address}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close);
} else {
  process.exitCode = 1;
}

/** At the port asked for, or the next that is free. */
async function serveFrom(first: number): Promise<RunningServer> {
  for (let next = first; next < first + TRIES; next += 1) {
    try {
      return await serve({ folder: FOLDER, port: next, host });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
  throw new Error(`no free port from ${first} to ${first + TRIES - 1}: name another in PORT`);
}
