import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { drawRelief } from './draw-relief';
import { drawVectors } from './draw-vectors';
import { mapFiles, noteFile, output } from './manifest';

const { values } = parseArgs({
  options: {
    dem: { type: 'string' },
    source: { type: 'string', default: 'given with --dem' },
    licence: { type: 'string', default: '' },
    relief: { type: 'boolean', default: false },
  },
});

const dem = values.dem ?? null;
if (dem !== null && values.licence === '') {
  throw new Error(
    'name the licence and the source of the elevation: npm run basemap -- --dem FILE --source "Copernicus GLO-30" --licence "…"',
  );
}
if (dem === null && !values.relief) drawVectors();

const relief = 'relief.webp';
drawRelief(fileURLToPath(new URL(relief, output)), dem);
const packaged = {
  source: 'NASA SRTM30, as packaged for Marble (Debian marble-qt-data 22.12.3)',
  licence: 'public domain',
};
noteFile(relief, dem === null ? packaged : { source: values.source, licence: values.licence });

const files = mapFiles();
console.table(files.map(({ file, bytes, gzip }) => ({ file, bytes, gzip })));
console.log(`${files.reduce((sum, { gzip }) => sum + gzip, 0)} bytes, compressed`);
