import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';

const PACKAGE = 'node_modules/maplibre-gl';
const FOLDER = 'public/maplibre';

/** The file of the map's worker, and the name under which the map looks for it, with its version. */
export async function mapWorker(): Promise<{ readonly name: string; readonly source: string }> {
  const text = await readFile(`${PACKAGE}/package.json`, 'utf8');
  const { version } = JSON.parse(text) as { version: string }; // npm requires it
  return { name: `worker-${version}.mjs`, source: `${PACKAGE}/dist/maplibre-gl-worker.mjs` };
}

/** Puts the map's worker where the map looks for it. */
export async function placeWorker(): Promise<void> {
  const { name, source } = await mapWorker();
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  // A file of its own: left to the bundler, the worker is not found and the map stays blank.
  await copyFile(source, `${FOLDER}/${name}`);
}
