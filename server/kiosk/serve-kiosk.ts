import type { KioskSettings } from '../../data/kiosk';
import { type Served, serve } from '../serve';
import { visitCounter } from './counts';
import { pinLock } from './pin';
import { kioskRoutes } from './routes';

export type KioskServing = {
  readonly folder: string;
  readonly settings: KioskSettings;
  /** Where the counts of visits are written. */
  readonly counts: string;
  readonly alive: (resting: boolean) => void;
  /** The staff have given the PIN. */
  readonly left: () => void;
  readonly health: () => Promise<string>;
};

/** Serves an export to the screen of this machine, and to no other: it listens on loopback alone. */
export function serveKiosk(serving: KioskServing): Promise<Served> {
  const { folder, settings, counts, alive, left, health } = serving;
  const ask = pinLock(settings.staffPin);
  return serve({
    folder,
    port: settings.port,
    host: '127.0.0.1',
    answers: kioskRoutes({
      settings,
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
