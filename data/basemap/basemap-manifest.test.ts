import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { mapFiles, output } from './basemap-manifest';

const folder = fileURLToPath(output);
const files = mapFiles();

test('the manifest has every file of the base map, with its size and hash', () => {
  const found = readdirSync(folder).filter(
    (name) => name !== 'manifest.json' && statSync(`${folder}${name}`).isFile(),
  );
  expect(files.map(({ file }) => file).sort()).toEqual(found.sort());
  for (const { file, bytes, sha256 } of files) {
    const content = readFileSync(new URL(file, output));
    expect(content.length, file).toBe(bytes);
    expect(createHash('sha256').update(content).digest('hex'), file).toBe(sha256);
  }
});

test('everything from others is shipped with its source and licence', () => {
  const credits = readFileSync(new URL('../CREDITS.md', output), 'utf8');
  for (const { file, source, licence } of files) {
    expect(licence, file).toMatch(/\S/);
    expect(source, file).toMatch(/\S/);
  }
  for (const name of ['GSHHG', 'Natural Earth', 'GeoNames', 'SRTM30']) {
    expect(credits).toContain(name);
  }
});
