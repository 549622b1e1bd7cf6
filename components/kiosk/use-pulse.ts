import { useEffect } from 'react';

/** Milliseconds between two signs of life; the supervisor starts the browser anew after several without one. */
const PERIOD = 5000;

/** Tells the server that the page draws, and whether nobody is in front of it. A page that hangs tells nothing. */
export function usePulse(resting: boolean): void {
  useEffect(() => {
    const beat = () => {
      // Asked of the next frame, so that a page which no longer draws is found out.
      requestAnimationFrame(() => {
        void fetch('/kiosk/alive', { method: 'POST', body: resting ? 'resting' : 'visit' }).catch(
          () => undefined,
        );
      });
    };
    beat();
    const timer = setInterval(beat, PERIOD);
    return () => clearInterval(timer);
  }, [resting]);
}
