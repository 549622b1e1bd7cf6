import * as maplibre from 'maplibre-gl';

/** Where the map's worker is served. Without this call the map stays blank and reports nothing. */
export const mapWorker = `/maplibre/worker-${maplibre.getVersion()}.mjs`;
maplibre.setWorkerUrl(mapWorker);
