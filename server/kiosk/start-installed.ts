import { join } from 'node:path';
import { commandLine, refuse } from '../system/command-line';
import { browserAt } from './browser';
import { kioskCommand, screenOptions } from './kiosk-command';
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
  ...screenOptions,
});

if ('faults' in values) refuse(values.faults);
else
  await kioskCommand(values, (settings, { settings: file, data, browser, headless }) => {
    const store = new ReleaseStore(join(data, 'releases'));
    const updates = new Updates({ ...settings.updates, store, settings: file });
    return untilStopped(
      (end) =>
        new Supervisor({
          settings,
          file,
          program: {
            server: [join(store.served, SERVER)],
            folder: join(store.served, EXHIBIT),
            releases: { store, updates },
          },
          counts: join(data, 'counts', 'visits.csv'),
          browser: browserAt(browser, headless),
          onLeft: end,
        }),
    );
  });
