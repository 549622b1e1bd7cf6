import { useEffect, useState } from 'react';
import type { ScreenSettings } from '../../../data/kiosk/screen-settings';
import { fetchScreen, keepScreen } from './screen';

/** Milliseconds before a server that does not answer is asked again. */
const AGAIN = 1000;

/** The settings from the server of this machine, which this tab keeps; `none` where it knows of no screen. */
export function useScreen(): ScreenSettings | 'asking' | 'none' {
  const [screen, setScreen] = useState<ScreenSettings | 'asking' | 'none'>('asking');
  useEffect(() => {
    let ended = false;
    const ask = async () => {
      const found = await fetchScreen().catch(() => undefined);
      if (ended) return;
      // A server that is just starting is asked again.
      if (found === undefined) setTimeout(ask, AGAIN);
      else {
        if (found !== null) keepScreen(found);
        setScreen(found ?? 'none');
      }
    };
    void ask();
    return () => {
      ended = true;
    };
  }, []);
  return screen;
}
