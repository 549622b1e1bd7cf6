import type { KioskSettings } from '../kiosk/screen-settings-schema';

/** The settings of a screen of 24 inches and full HD on a desk. */
export const someKiosk: KioskSettings = {
  screen: 'hall-1',
  port: 8090,
  languages: ['sr-Cyrl', 'sr-Latn', 'en'],
  mmPerPx: 0.277,
  bottomMm: 800,
  opening: [],
  idle: { afterSeconds: 90, readingSeconds: 180, countdownSeconds: 30 },
  content: 'asked',
  publicAddress: '',
  staffPin: '',
  updates: { folders: [], key: '' },
};
