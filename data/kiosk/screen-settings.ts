import { days } from './days';
import type { KioskSettings } from './screen-settings-schema';

/** What the pages get of the settings: all but what only the server needs. */
export type ScreenSettings = Omit<KioskSettings, 'port' | 'staffPin' | 'updates'> & {
  /** The version of the export that the server serves. */
  readonly version: string;
  /** Whether the staff can leave by a PIN. */
  readonly leavable: boolean;
};

/** The settings as the pages get them, without the PIN, the port and the sources of updates. */
export function screenSettings(
  { port: _port, updates: _updates, staffPin, ...rest }: KioskSettings,
  version: string,
): ScreenSettings {
  return { ...rest, version, leavable: staffPin !== '' };
}

/** Whether the screen is lit at a time of the machine's own clock; a closing time is no longer open. */
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
