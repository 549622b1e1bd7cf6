import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KioskSettings } from '../../data/kiosk/screen-settings-schema';
import { type RunningServer, serve } from '../serve/serve';
import { visitCounter } from './counts';
import { kioskRoutes } from './kiosk-routes';
import { pinLock } from './pin';
import { MANIFEST } from './releases/release-manifest';
import type { Pulse } from './releases/server-word';

type KioskServing = {
  readonly folder: string;
  readonly settings: KioskSettings;
  /** Where the counts of visits are written. */
  readonly counts: string;
  readonly alive: (pulse: Pulse) => void;
  /** The staff have given the PIN. */
  readonly left: () => void;
  readonly health: () => Promise<string>;
};

/** Serves an export to the screen of this machine, and to no other: it listens on loopback alone. */
export async function serveKiosk(serving: KioskServing): Promise<RunningServer> {
  const { folder, settings, counts, alive, left, health } = serving;
  const ask = pinLock(settings.staffPin);
  return serve({
    folder,
    port: settings.port,
    host: '127.0.0.1',
    answers: kioskRoutes({
      settings,
      version: await versionOf(folder),
      alive,
      visit: visitCounter(counts, settings.screen),
      leave(pin) {
        const answer = ask(pin);
        // Not before the screen has its answer.
        if (answer === 'right') setTimeout(left, 200);
        return answer;
      },
      health,
    }),
  });
}

/** The release that an export belongs to, or else what its build was made from; empty for unknown origin. */
export async function versionOf(folder: string): Promise<string> {
  const release = await text(join(folder, '..', MANIFEST));
  if (release !== '') return String(JSON.parse(release).version);
  return (await text(join(folder, '.built-from'))).trim().slice(0, 8);
}

function text(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}
