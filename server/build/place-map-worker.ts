import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';

const PACKAGE = 'node_modules/maplibre-gl';
const FOLDER = 'public/maplibre';

/** Puts the map's worker where the map looks for it, under a name with its version. */
export async function placeWorker(): Promise<void> {
  const text = await readFile(`${PACKAGE}/package.json`, 'utf8');
  const { version } = JSON.parse(text) as { version: string }; // npm requires it
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  // A file of its own: left to the bundler, the worker is not found and the map stays blank.
  await copyFile(`${PACKAGE}/dist/maplibre-gl-worker.mjs`, `${FOLDER}/worker-${version}.mjs`);
}
