import { useEffect, useState } from 'react';
import { wantsStill } from '../../ui/wants-still';

/** Milliseconds for which a day is shown. */
const DAY_SHOWN = 2500;

/** The index of the day that is shown, and of the one that was shown before it and fades. */
export type ShownDay = { readonly now: number; readonly before: number | null };

/** Shows one of `count` days after another, and begins again after the last; it rests on `first` where movement is not wanted. */
export function useDays(count: number, first: number, running: boolean): ShownDay {
  const [shown, setShown] = useState<ShownDay>({ now: first, before: null });
  useEffect(() => {
    if (!running || count < 2 || wantsStill()) return;
    const timer = setInterval(
      () => setShown(({ now }) => ({ now: (now + 1) % count, before: now })),
      DAY_SHOWN,
    );
    return () => clearInterval(timer);
  }, [running, count]);
  return shown;
}
