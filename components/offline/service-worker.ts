import { onKiosk } from '../ui/kiosk-mode';

/** Milliseconds after the page has loaded, so that the page itself comes first. */
const PATIENCE = 4000;

/**
 * Lets the service worker cache all pages, and calls `onNewer` when a newer one waits. Not on a screen in the gallery,
 * which has its own server, and not in a browser that saves data. Returns what ends it.
 */
export function keepForOffline(onNewer: (waiting: ServiceWorker) => void): () => void {
  // Pages that change as they are edited are not to be kept.
  if (process.env.NODE_ENV === 'development') return () => undefined;
  if (!('serviceWorker' in navigator) || onKiosk()) return () => undefined;
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } }; // no browser type has it yet
  if (connection?.saveData === true) return () => undefined;

  const watch = async () => {
    const registration = await navigator.serviceWorker.register('/sw.js');
    const tell = () => {
      // Without a controller this is the first visit, and nothing is older than what is shown.
      if (registration.waiting !== null && navigator.serviceWorker.controller !== null)
        onNewer(registration.waiting);
    };
    const follow = () => registration.installing?.addEventListener('statechange', tell);
    tell();
    // The browser may have found it by itself already.
    follow();
    registration.addEventListener('updatefound', follow);
  };
  // A browser that refuses, as in private windows, reads on with the network.
  const start = () => void watch().catch(() => undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    timer = setTimeout(start, PATIENCE);
  };
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
  return () => {
    clearTimeout(timer);
    window.removeEventListener('load', wait);
  };
}
