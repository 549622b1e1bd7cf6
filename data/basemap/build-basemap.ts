import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { mapFiles, noteFile, output } from './basemap-manifest';
import { drawVectors } from './draw-vectors';
import { drawRelief } from './relief/draw-relief';

const { values } = parseArgs({
  options: {
    dem: { type: 'string' },
    source: { type: 'string', default: 'given with --dem' },
    licence: { type: 'string', default: '' },
    relief: { type: 'boolean', default: false },
  },
});

const dem = values.dem ?? null;
if (dem !== null && !existsSync(dem)) refuse(`there is no file ${dem}`);
if (dem !== null && values.licence === '') {
  refuse(
    'name the licence and the source of the elevation: npm run basemap -- --dem FILE --source "Copernicus GLO-30" --licence "…"',
  );
}
if (dem === null && !values.relief) drawVectors();

const relief = 'relief.webp';
try {
  drawRelief(fileURLToPath(new URL(relief, output)), dem);
} catch (error) {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
  if (dem === null || said === '') throw error;
  refuse(`GDAL cannot draw from ${dem}: ${said.split('\n')[0]}`);
}
const packaged = {
  source: 'NASA SRTM30, as packaged for Marble (Debian marble-qt-data 22.12.3)',
  licence: 'public domain',
};
noteFile(relief, dem === null ? packaged : { source: values.source, licence: values.licence });

const files = mapFiles();
console.table(files.map(({ file, bytes, gzip }) => ({ file, bytes, gzip })));
console.log(`${files.reduce((sum, { gzip }) => sum + gzip, 0)} bytes, compressed`);

function refuse(why: string): never {
  console.error(why);
  process.exit(1);
}
