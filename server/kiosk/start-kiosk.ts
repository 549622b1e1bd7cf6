import { isFresh } from '../build/build-stamp';
import { commandLine, refuse } from '../system/command-line';
import { commands, run } from '../system/run';
import { findChromium } from '../testing/chromium';
import { browserAt, policyText } from './browser';
import { printPin } from './print-pin';
import { readSettings } from './read-settings';
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
  headless: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  pin: { type: 'boolean', default: false },
  policy: { type: 'boolean', default: false },
});

if ('faults' in values) refuse(values.faults);
else if (values.pin) await printPin();
else {
  const read = await readSettings(values.settings);
  if ('faults' in read) refuse(read.faults);
  else if (values.check) console.log(`${values.settings} is right.`);
  else if (values.policy) console.log(policyText(read.settings));
  else if (values.folder !== undefined || (await built())) {
    const { path } = findChromium();
    const { settings } = read;
    await untilStopped(
      (end) =>
        new Supervisor({
          settings,
          file: values.settings,
          program: {
            server: [commands.tsx, new URL('release-server.ts', import.meta.url).pathname],
            folder: values.folder ?? 'out',
            releases: null,
          },
          counts: values.counts,
          browser: browserAt(path, values.headless),
          onLeft: end,
        }),
    );
  }
}

async function built(): Promise<boolean> {
  if (
    (await isFresh('out')) ||
    (await run(commands.tsx, ['server/build/build.ts'], { OUT: 'out' }))
  )
    return true;
  process.exitCode = 1;
  return false;
}
