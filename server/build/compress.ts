import { readFile, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesUnder } from '../system/list-files';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

const TEXT = /\.(html|js|mjs|css|json|geojson|svg|txt|md)$/;
const SMALLEST = 1024;

// Measured on a whole export: the best quality (11) is 12 % smaller and takes 70 s of processor instead of one.
const QUALITY = 6;

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
  const [br, gz] = await Promise.all([
    brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }),
    deflate(content, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
}
