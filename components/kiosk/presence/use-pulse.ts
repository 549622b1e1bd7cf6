import { useEffect } from 'react';
import { goTo } from '../screen/go';

/** Milliseconds between two signs of life; the supervisor restarts the browser after several without one. */
const PERIOD = 5000;

/** The status of the answer when the server serves another export than the one of this page. */
const OUTDATED = 205;

/**
 * Tells the server that the page draws, and whether nobody is in front of it. A page that hangs sends nothing. One
 * of an earlier release reloads itself while nobody is there. Without a `version` the page does not know its screen yet, and waits.
 */
export function usePulse(resting: boolean, version: string | null): void {
  useEffect(() => {
    if (version === null) return;
    const beat = () => {
      // Asked of the next frame, so that a page which no longer draws is found out.
      requestAnimationFrame(() => {
        const body = `${resting ? 'resting' : 'visit'} ${version}`;
        void fetch('/kiosk/alive', { method: 'POST', body }).then(
          ({ status }) => {
            if (status === OUTDATED && resting) void goTo('/kiosk/', () => undefined);
          },
          () => undefined,
        );
      });
    };
    beat();
    const timer = setInterval(beat, PERIOD);
    return () => clearInterval(timer);
  }, [resting, version]);
}
