import { spawn } from 'node:child_process';
import type { MessageLanguage } from '../../data/messages/catalogue';
import { say } from '../../data/messages/say';
import { commandLine, languageOption, refuse } from '../system/command-line';
import { commands } from '../system/run';
import { serveExhibit } from './dev-exhibit';

/**
 * The exhibit, or with `--desk` the desk, with every edit shown at once: `npm run dev`. `RECORDS` names the folder of records, `PORT` and
 * `HOST` where it is served, and `DESK` the desk's own folder; `--language sr` prints Serbian.
 */
const values = commandLine(process.argv.slice(2), {
  desk: { type: 'boolean', default: false },
  ...languageOption,
});
const host = process.env.HOST || '127.0.0.1';
const port = Number(process.env.PORT || 8080);

if ('faults' in values) refuse(values.faults);
else if (!Number.isInteger(port) || port < 0 || port > 65_535)
  refuse([say({ code: 'port-not-a-port' }, values.language)]);
else if (values.desk) startDesk(values.language);
else {
  const { language } = values;
  const address = await serveExhibit(host, port, language);
  console.log(`\n${say({ code: 'exhibit-open', values: { address } }, language)}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit());
}

/** The desk's server runs in a process of its own, which starts again with every edit of the server's code. */
function startDesk(language: MessageLanguage): void {
  const script = ['server/dev/start-dev-desk.ts', '--language', language];
  const watching = [commands.tsx, 'watch', '--clear-screen=false', ...script];
  const child = spawn(process.execPath, watching, {
    stdio: ['ignore', 'inherit', 'inherit'],
    // A terminal sends Ctrl+C to every process and npm sends it again; tsx kills a process that is asked twice.
    detached: true,
  });
  let isEnding = false;
  const end = () => {
    if (!isEnding) child.kill('SIGTERM');
    isEnding = true;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  child.on('exit', (code) => process.exit(code ?? 0));
}
