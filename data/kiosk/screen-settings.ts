import { days } from './days';
import type { KioskSettings } from './screen-settings-schema';

/** What the pages are told: all but what is the server's affair. */
export type ScreenSettings = Omit<KioskSettings, 'port' | 'staffPin' | 'updates'> & {
  /** Of the export that the server hands out. */
  readonly version: string;
  /** Whether the staff can leave by a PIN. */
  readonly leavable: boolean;
};

export function screenSettings(
  { port: _port, updates: _updates, staffPin, ...rest }: KioskSettings,
  version: string,
): ScreenSettings {
  return { ...rest, version, leavable: staffPin !== '' };
}

/** Whether the screen is lit at a time of the machine's own clock. */
export function isOpen(opening: KioskSettings['opening'], at: Date): boolean {
  if (opening.length === 0) return true;
  const day = days[(at.getDay() + 6) % 7];
  const time = `${pad(at.getHours())}:${pad(at.getMinutes())}`;
  return opening.some(
    (hours) => hours.days.some((name) => name === day) && hours.from <= time && time < hours.to,
  );
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
