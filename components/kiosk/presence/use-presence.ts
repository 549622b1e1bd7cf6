import { useCallback, useEffect, useRef, useState } from 'react';
import type { ScreenSettings } from '../../../data/kiosk/screen-settings';
import { type Presence, presenceAfter } from './idle';

/** What a visitor does that shows that somebody is there. */
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove'] as const;

/** What answers the question: a touch that ends, so that it reaches nothing beneath the dialog. */
const answers = ['click', 'keydown', 'wheel'] as const;

/** Whether somebody is in front of the screen, looked at each second. `stay` says that somebody is. */
export function usePresence(idle: ScreenSettings['idle']): {
  readonly presence: Presence;
  readonly stay: () => void;
} {
  const [presence, setPresence] = useState<Presence>('present');
  const last = useRef(0);
  const asking = useRef(false);
  const stay = useCallback(() => {
    asking.current = false;
    last.current = Date.now();
    setPresence('present');
  }, []);

  useEffect(() => {
    stay();
    const sign = () => {
      if (!asking.current) stay();
    };
    const answer = ({ target }: Event) => {
      const leaves = target instanceof Element && target.closest('[data-leaves]') !== null;
      if (asking.current && !leaves) stay();
    };
    const look = () => {
      // A chapter that runs by itself is being watched.
      if (isRunning()) last.current = Date.now();
      const found = presenceAfter(Date.now() - last.current, idle, isReading());
      asking.current = typeof found === 'object';
      setPresence(found);
    };
    for (const kind of signs) document.addEventListener(kind, sign, { passive: true });
    for (const kind of answers) document.addEventListener(kind, answer, { passive: true });
    const timer = setInterval(look, 1000);
    return () => {
      clearInterval(timer);
      for (const kind of signs) document.removeEventListener(kind, sign);
      for (const kind of answers) document.removeEventListener(kind, answer);
    };
  }, [idle, stay]);

  return { presence, stay };
}

function isRunning(): boolean {
  return document.querySelector('[data-running-chapter="true"]') !== null;
}

/** Every page but the exhibit itself is one of text; in the exhibit a card is open for as long as it is read. */
function isReading(): boolean {
  return (
    document.querySelector('[data-fills]') === null || document.querySelector('article') !== null
  );
}
