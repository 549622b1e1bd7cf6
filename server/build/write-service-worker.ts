import { readFile, writeFile } from 'node:fs/promises';
import { generateSW } from 'workbox-build';

/**
 * Answers for the scripts of workers, before Workbox would. A worker reads its settings from what follows "#" in its
 * address; it loses that part when a stored answer names its own address, and keeps it when the answer has none.
 */
const forWorkers = `addEventListener('fetch', (event) => {
  if (event.request.destination !== 'worker') return;
  event.stopImmediatePropagation();
  event.respondWith((async () => {
    const stored = await caches.match(event.request, { ignoreSearch: true });
    const { body, status, headers } = stored ?? (await fetch(event.request));
    return new Response(body, { status, headers });
  })());
});
`;

/**
 * Writes `sw.js` into an export: it caches every page in all languages, the base map and what they need, so that
 * a visitor can read on without a network after one visit. A newer one waits until the reader asks for it.
 */
export async function writeServiceWorker(folder: string): Promise<void> {
  const { warnings } = await generateSW({
    globDirectory: folder,
    globPatterns: [
      '**/*.{html,js,css,json,geojson,woff2,webp,svg,png,webmanifest}',
      'maplibre/*.mjs',
    ],
    // A screen in the gallery has its own server and no worker.
    globIgnores: ['kiosk/**', 'sw.js'],
    swDest: `${folder}/sw.js`,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    // The whole list of sources is the longest page.
    maximumFileSizeToCacheInBytes: 4_000_000,
    dontCacheBustURLsMatching: /^_next\/static\//,
    // An address carries moment, choice and view; the page is the same.
    ignoreURLParametersMatching: [/./],
    cleanupOutdatedCaches: true,
    skipWaiting: false,
    clientsClaim: false,
  });
  if (warnings.length > 0)
    throw new Error(`the service worker is incomplete: ${warnings.join('; ')}`);
  const script = `${folder}/sw.js`;
  await writeFile(script, forWorkers + (await readFile(script, 'utf8')));
}
