/** Under this key a visit on a screen in the gallery keeps what its page has to know. */
export const kioskKey = 'kiosk';

/** Whether this is a screen in the gallery, which the script in the head has read before anything was painted. */
export function onKiosk(): boolean {
  return document.documentElement.dataset.kiosk === 'on';
}
