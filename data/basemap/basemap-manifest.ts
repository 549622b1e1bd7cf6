import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Where the base map's files are served from. */
export const output = new URL('../../public/basemap/', import.meta.url);
const manifest = new URL('manifest.json', output);

/** One file of the base map: its size in bytes, plain and compressed as a server sends it, and whose work it is. */
type MapFile = {
  readonly file: string;
  readonly bytes: number;
  readonly gzip: number;
  readonly sha256: string;
  readonly source: string;
  readonly licence: string;
};

export function mapFiles(): readonly MapFile[] {
  const { files } = JSON.parse(readFileSync(manifest, 'utf8')) as { files: MapFile[] }; // written below
  return files;
}

/** Replaces the manifest's entry for a file with its present sizes and hash. */
export function noteFile(file: string, origin: Pick<MapFile, 'source' | 'licence'>): void {
  const others = mapFiles().filter((other) => other.file !== file);
  const files = [...others, { ...measured(file), ...origin }].sort((a, b) =>
    a.file < b.file ? -1 : 1,
  );
  writeFileSync(manifest, `${JSON.stringify({ files }, null, 2)}\n`);
}

/** A file's name, sizes and fingerprint, as it lies in the folder. */
function measured(file: string) {
  const bytes = readFileSync(new URL(file, output));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, bytes: bytes.length, gzip: gzipSync(bytes).length, sha256 };
}
