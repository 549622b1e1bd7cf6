import { join } from 'node:path';
import type { KioskSettings } from '../../data/kiosk/screen-settings-schema';
import { commandLine, refuse } from '../system/command-line';
import { browserAt, policyText } from './browser';
import { printPin } from './print-pin';
import { readSettings } from './read-settings';
import { EXHIBIT, SERVER } from './releases/release-manifest';
import { ReleaseStore } from './releases/release-store';
import { Updates } from './releases/updates';
import { Supervisor } from './supervisor';
import { untilStopped } from './until-stopped';

// The screen as the installer leaves it on a machine: `node kiosk.mjs`. The release that `current` leads to is
// served; newer ones are taken from where kiosk.json says. `--check` says whether that file is right, `--pin` asks for
// a PIN and prints its line, `--policy` prints what the browser is forbidden.
const values = commandLine(process.argv.slice(2), {
  settings: { type: 'string', default: '/etc/autumn-1944/kiosk.json' },
  data: { type: 'string', default: '/var/lib/autumn-1944' },
  browser: { type: 'string', default: '/usr/bin/chromium' },
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
  else await untilStopped((end) => screen(read.settings, values, end));
}

function screen(
  settings: KioskSettings,
  named: {
    readonly settings: string;
    readonly data: string;
    readonly browser: string;
    readonly headless: boolean;
  },
  end: () => void,
): Supervisor {
  const store = new ReleaseStore(join(named.data, 'releases'));
  const updates = new Updates({ ...settings.updates, store, settings: named.settings });
  return new Supervisor({
    settings,
    file: named.settings,
    program: {
      server: [join(store.served, SERVER)],
      folder: join(store.served, EXHIBIT),
      releases: { store, updates },
    },
    counts: join(named.data, 'counts', 'visits.csv'),
    browser: browserAt(named.browser, named.headless),
    onLeft: end,
  });
}
