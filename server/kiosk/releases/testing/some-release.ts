import { type KeyObject, sign } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { MANIFEST, manifestOf, SIGNATURE } from '../release-manifest';

/** A server that answers each file of its release; what it is given instead of `serve` makes it a broken one. */
export function serverText(serve = 'response.end(readFileSync(file))'): string {
  return `import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
const folder = process.argv[3];
createServer((request, response) => {
  const file = folder + new URL(request.url, 'http://a').pathname;
  ${serve};
}).listen(0, '127.0.0.1', function () {
  process.send({ ready: 'http://127.0.0.1:' + this.address().port + '/' });
});
process.on('disconnect', () => process.exit());
`;
}

/** Writes the least of a release for a test, and gives its version. */
export async function writeRelease(
  folder: string,
  key: KeyObject,
  made: string,
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  const files = {
    'server.mjs': serverText(),
    'exhibit/kiosk/index.html': `<p>made ${made}</p>`,
    'exhibit/maplibre/worker-1.0.0.mjs': '// draws',
    ...more,
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const manifest = await manifestOf(folder, new Date(made));
  const text = JSON.stringify(manifest);
  await writeFile(join(folder, MANIFEST), text);
  await writeFile(join(folder, SIGNATURE), sign(null, Buffer.from(text), key));
  return manifest.version;
}
