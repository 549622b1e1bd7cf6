import type { ScreenSettings } from '../../../data/kiosk/screen-settings';
import { kioskKey } from '../../ui/kiosk-mode';
import { fitOf } from './fit';
import { fitKey } from './kiosk-script';

let read: { readonly text: string; readonly settings: ScreenSettings } | null = null;

/** The settings of this screen; null where this is none, as on the web. The same object each time. */
export function screenHere(): ScreenSettings | null {
  const text = sessionStorage.getItem(kioskKey);
  if (text === null) return null;
  if (read?.text !== text) {
    const settings = JSON.parse(text) as ScreenSettings; // the start page stored what the server had checked
    read = { text, settings };
  }
  return read.settings;
}

/** Asks the server of this machine; null where it knows of no screen. */
export async function fetchScreen(): Promise<ScreenSettings | null> {
  const answer = await fetch('/kiosk/settings.json', { cache: 'no-store' });
  if (!answer.ok) return null;
  return (await answer.json()) as ScreenSettings; // written by our own server from checked settings
}

/** Makes this tab a screen in the gallery, with nothing left of an earlier visit. */
export function keepScreen(settings: ScreenSettings): void {
  sessionStorage.clear();
  localStorage.clear();
  sessionStorage.setItem(kioskKey, JSON.stringify(settings));
  const fit = fitOf(settings, window.innerHeight);
  sessionStorage.setItem(fitKey, JSON.stringify(fit));
  // What the script in the head does on every other page.
  const root = document.documentElement;
  Object.assign(root.dataset, fit.marks);
  for (const [name, length] of Object.entries(fit.lengths)) root.style.setProperty(name, length);
}
