import { readFile, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesUnder } from './files';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

const TEXT = /\.(html|js|mjs|css|json|geojson|svg|txt|md)$/;
const SMALLEST = 1024;

/** Writes `.br` and `.gz` beside every text worth it, so that the server has nothing to compute. */
export async function compressTexts(folder: string): Promise<void> {
  const texts = (await filesUnder(folder)).filter((path) => TEXT.test(path));
  // One after another: zlib already spreads the two of each file over its own threads.
  for (const text of texts) await compress(`${folder}/${text}`);
}

async function compress(path: string): Promise<void> {
  const content = await readFile(path);
  if (content.length < SMALLEST) {
    await Promise.all([rm(`${path}.br`, { force: true }), rm(`${path}.gz`, { force: true })]);
    return;
  }
  // Quality 11 takes ten times as long as 9: worth it for the few files that every visit loads.
  const quality = /\.(html|txt)$/.test(path) ? 9 : 11;
  const [br, gz] = await Promise.all([
    brotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
    deflate(content, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
}
