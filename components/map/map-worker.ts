import * as maplibre from 'maplibre-gl';

/** Where the map's worker is served. Until it is told so, the map stays blank although nothing says why. */
export const mapWorker = `/maplibre/worker-${maplibre.getVersion()}.mjs`;
maplibre.setWorkerUrl(mapWorker);
