import type { ScreenSettings } from '../../../data/kiosk/screen-settings';

/** Whether somebody is there: `left` is how many seconds of the countdown remain. */
export type Presence = 'present' | { readonly left: number } | 'gone';

/** What the time since the last touch says of the visitor. Milliseconds; `reading` on pages of long text. */
export function presenceAfter(
  idle: number,
  { afterSeconds, readingSeconds, countdownSeconds }: ScreenSettings['idle'],
  reading: boolean,
): Presence {
  const limit = (reading ? Math.max(afterSeconds, readingSeconds) : afterSeconds) * 1000;
  if (idle < limit) return 'present';
  const left = Math.ceil((limit + countdownSeconds * 1000 - idle) / 1000);
  return left > 0 ? { left } : 'gone';
}
