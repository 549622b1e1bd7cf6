import type { ScreenSettings } from '../../../data/kiosk/screen-settings';

/** Where hands reach from a chair and standing, in millimetres above the floor (800 to 1100: EN 301 549, both drafts). */
const REACH = { from: 800, to: 1100 };

/** Millimetres of height below which a screen is laid out for little room. */
const LOW = 240;

/** What the root of each page carries on one screen in the gallery: attributes, and lengths as variables of CSS. */
type Fit = {
  readonly marks: Readonly<Record<string, string>>;
  readonly lengths: Readonly<Record<string, string>>;
};

/** For a picture of `height` CSS pixels. */
export function fitOf({ mmPerPx, bottomMm, content }: ScreenSettings, height: number): Fit {
  const over = Math.max(0, bottomMm + height * mmPerPx - REACH.to) / mmPerPx;
  const under = Math.max(0, REACH.from - bottomMm) / mmPerPx;
  return {
    marks: {
      kiosk: 'on',
      reports: content,
      ...(height * mmPerPx < LOW && { low: '' }),
      // A few millimetres are no reason for a button.
      ...((over * mmPerPx > 10 || under * mmPerPx > 10) && { high: '' }),
    },
    lengths: {
      '--mm': `${1 / mmPerPx}px`,
      '--over-reach': `${Math.round(over)}px`,
      '--under-reach': `${Math.round(under)}px`,
    },
  };
}
