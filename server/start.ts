import type { MessageLanguage } from '../data/messages/catalogue';
import { say } from '../data/messages/say';
import { isFresh } from './build/build-stamp';
import { serve } from './serve/serve';
import { commandLine, languageOption, refuse } from './system/command-line';
import { atFreePort } from './system/free-port';
import { commands, run } from './system/run';

const FOLDER = 'out';

/** The exhibit as visitors see it: `npm start`. `PORT` and `HOST` name where it is served; `--language sr` prints Serbian. */
const values = commandLine(process.argv.slice(2), languageOption);
const host = process.env.HOST || '127.0.0.1';
const port = Number(process.env.PORT || 8080);

if ('faults' in values) refuse(values.faults);
else if ((await isFresh(FOLDER)) || (await built(values.language))) {
  const { address, close } = await atFreePort(port, (free) =>
    serve({ folder: FOLDER, port: free, host }),
  );
  console.log(`\n${say({ code: 'exhibit-open', values: { address } }, values.language)}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close);
} else {
  process.exitCode = 1;
}

function built(language: MessageLanguage): Promise<boolean> {
  return run(commands.tsx, ['server/build/build.ts', '--language', language], { OUT: FOLDER });
}
