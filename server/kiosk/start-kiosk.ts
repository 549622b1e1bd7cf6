import { isFresh } from '../build/build-stamp';
import { commandLine, refuse } from '../system/command-line';
import { commands, run } from '../system/run';
import { findChromium } from '../testing/chromium';
import { browserAt } from './browser';
import { kioskCommand, screenOptions } from './kiosk-command';
import { Supervisor } from './supervisor';
import { untilStopped } from './until-stopped';

/**
 * One screen in the gallery: `npm run kiosk`. `--settings FILE` names another file than kiosk.json, `--folder` an
 * export that is ready; `--check` says whether the settings are right, `--pin` asks for a PIN and prints the line for
 * kiosk.json, `--policy` prints what the browser is forbidden.
 */
const values = commandLine(process.argv.slice(2), {
  settings: { type: 'string', default: 'kiosk.json' },
  folder: { type: 'string' },
  counts: { type: 'string', default: 'kiosk-counts/visits.csv' },
  ...screenOptions,
});

if ('faults' in values) refuse(values.faults);
else
  await kioskCommand(values, async (settings, { settings: file, folder, counts, headless }) => {
    if (folder === undefined && !(await built())) return;
    const { path } = findChromium();
    await untilStopped(
      (end) =>
        new Supervisor({
          settings,
          file,
          program: {
            server: [commands.tsx, new URL('release-server.ts', import.meta.url).pathname],
            folder: folder ?? 'out',
            releases: null,
          },
          counts,
          browser: browserAt(path, headless),
          onLeft: end,
        }),
    );
  });

async function built(): Promise<boolean> {
  if (
    (await isFresh('out')) ||
    (await run(commands.tsx, ['server/build/build.ts'], { OUT: 'out' }))
  )
    return true;
  process.exitCode = 1;
  return false;
}
