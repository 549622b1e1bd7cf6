import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressTexts } from './compress';

test('long texts get compressed twins, short texts and pictures do not', async () => {
  const long = 'Danube '.repeat(1000);
  const folder = await mkdtemp(join(tmpdir(), 'compress-'));
  await writeFile(join(folder, 'a.geojson'), long);
  await writeFile(join(folder, 'b.txt'), 'short');
  await writeFile(join(folder, 'c.woff2'), long);
  await compressTexts(folder);
  expect(brotliDecompressSync(await readFile(join(folder, 'a.geojson.br'))).toString()).toBe(long);
  expect(gunzipSync(await readFile(join(folder, 'a.geojson.gz'))).toString()).toBe(long);
  await expect(readFile(join(folder, 'b.txt.br'))).rejects.toThrow();
  await expect(readFile(join(folder, 'c.woff2.br'))).rejects.toThrow();
});
