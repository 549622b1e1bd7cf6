import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { filesUnder } from '../../system/list-files';

/** Names every file of a release with its hash. */
export const MANIFEST = 'release.json';
/** The museum's signature of the manifest, 64 bytes of Ed25519. */
export const SIGNATURE = 'release.sig';
/** The server of a release, in one file that node alone can run. */
export const SERVER = 'server.mjs';
/** The export of a release. */
export const EXHIBIT = 'exhibit';

/** The files without which a screen shows nothing. */
const needed: readonly (readonly [what: string, path: RegExp])[] = [
  ['the server', /^server\.mjs$/],
  ['the page that greets', /^exhibit\/kiosk\/index\.html$/],
  ["the map's worker", /^exhibit\/maplibre\/worker-[\d.]+\.mjs$/],
];

const versionSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/);
const pathSchema = z.string().regex(/^(?!\/)(?!(.*\/)?\.\.(\/|$))[^\\\0]+$/);
const manifestSchema = z.strictObject({
  version: versionSchema,
  /** UTC, ISO 8601. A screen goes forward only. */
  made: z.iso.datetime(),
  /** SHA-256 in hexadecimal digits, by path. */
  files: z.record(pathSchema, z.string().regex(/^[0-9a-f]{64}$/)),
});

export type Manifest = Readonly<z.infer<typeof manifestSchema>>;

type ManifestRead = { readonly manifest: Manifest } | { readonly faults: readonly string[] };

/** The manifest of a folder, as a release made at that time. */
export async function manifestOf(folder: string, made: Date): Promise<Manifest> {
  const files: Record<string, string> = {};
  for (const path of await contentsOf(folder)) files[path] = await hashOf(join(folder, path));
  const whole = createHash('sha256').update(JSON.stringify(files)).digest('hex');
  const at = made.toISOString();
  return { version: `${at.slice(0, 10)}-${whole.slice(0, 8)}`, made: at, files };
}

/** The manifest of a release, if the museum has signed it. It does not check the files. */
export async function readManifest(folder: string, key: string): Promise<ManifestRead> {
  const text = await readFile(join(folder, MANIFEST)).catch(() => null);
  if (text === null) return { faults: [`${MANIFEST} is missing: copy the release again`] };
  const signature = await readFile(join(folder, SIGNATURE)).catch(() => Buffer.alloc(0));
  if (!verify(null, text, publicKey(key), signature)) {
    const cure = 'copy it again, or make it with the key that kiosk.json names';
    return { faults: [`${MANIFEST} is not signed by the museum, or damaged: ${cure}`] };
  }
  const { data } = manifestSchema.safeParse(JSON.parse(text.toString('utf8')));
  if (data === undefined)
    return { faults: [`${MANIFEST} is of another kind: make the release again`] };
  const paths = Object.keys(data.files);
  const faults = needed
    .filter(([, wanted]) => !paths.some((path) => wanted.test(path)))
    .map(([what]) => `${what} is not in the release: make the release again`);
  return faults.length > 0 ? { faults } : { manifest: data };
}

/** The files of a release that are missing or damaged in a folder, a line each. Other files are ignored. */
export async function damageIn(folder: string, { files }: Manifest): Promise<string[]> {
  const faults: string[] = [];
  for (const [path, hash] of Object.entries(files)) {
    const found = await hashOf(join(folder, path)).catch(() => null);
    if (found === null) faults.push(`${path} is missing: copy the release again`);
    else if (found !== hash) faults.push(`${path} is damaged: copy the release again`);
  }
  return faults;
}

/** The line for `kiosk.json`. */
export function keyLine(key: KeyObject): string {
  return `ed25519:${createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('hex')}`;
}

function publicKey(line: string): KeyObject {
  const key = Buffer.from(line.replace(/^ed25519:/, ''), 'hex');
  return createPublicKey({ key, format: 'der', type: 'spki' });
}

async function contentsOf(folder: string): Promise<string[]> {
  const own = [MANIFEST, SIGNATURE];
  return (await filesUnder(folder)).filter((path) => !own.includes(path));
}

async function hashOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}
