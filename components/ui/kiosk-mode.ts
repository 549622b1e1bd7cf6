/** Key of the session under which a screen in the gallery stores its settings. */
export const kioskKey = 'kiosk';

/** Whether this is a screen in the gallery, which the script in the head has read before anything was painted. */
export function onKiosk(): boolean {
  return document.documentElement.dataset.kiosk === 'on';
}
