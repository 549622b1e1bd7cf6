import type { KioskSettings } from '../../data/kiosk/screen-settings-schema';

/** What the staff read about a screen: since when it runs, what was restarted, and how often. */
export type Health = {
  readonly since: Date;
  /** When the page last said that it draws; null before it ever did. */
  readonly alive: Date | null;
  readonly resting: boolean;
  readonly restarts: readonly { readonly at: Date; readonly why: string }[];
  readonly version: string;
  /** Releases that were found and refused, a line each with the cure. */
  readonly notTaken: readonly string[];
};

/** The number of restarts on the page, the latest first. */
const SHOWN = 20;

/** The page at `/kiosk/health/`, in plain words and without scripts. */
export function healthPage(
  { since, alive, resting, restarts, version, notTaken }: Health,
  { screen }: KioskSettings,
  now: Date,
): string {
  const silent = alive === null ? null : Math.round((now.getTime() - alive.getTime()) / 1000);
  const state =
    silent === null
      ? 'The page has not drawn yet.'
      : `The page drew ${silent} s ago, ${resting ? 'with nobody there' : 'during a visit'}.`;
  const latest = restarts
    .slice(-SHOWN)
    .reverse()
    .map(({ at, why }) => `<li>${timeOf(at)}: ${escaped(why)}</li>`)
    .join('');
  const updates = notTaken.map((line) => `<li>${escaped(line)}</li>`).join('');
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>${screen}</title></head><body>
<h1>${screen}</h1><p>${state}</p>
<p>Running since ${timeOf(since)}, with the exhibit ${version === '' ? 'of unknown origin' : version}.</p>
<h2>Restarts: ${restarts.length}</h2><ul>${latest}</ul>
<h2>Releases refused: ${notTaken.length}</h2><ul>${updates}</ul></body></html>`;
}

/** Escapes names of folders on a stick, which can be any text. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function timeOf(at: Date): string {
  return at.toISOString().slice(0, 19).replace('T', ' ');
}
