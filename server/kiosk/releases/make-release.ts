import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { isFresh } from '../../build/build-stamp';
import { commandLine, refuse } from '../../system/command-line';
import { commands, run } from '../../system/run';
import { EXHIBIT, keyLine, MANIFEST, manifestOf, SERVER, SIGNATURE } from './release-manifest';

/**
 * Makes a release for the screens in the gallery: `npm run release`. `--folder` names an export that is ready, `--to`
 * where the release is made, `--key` the museum's private key, which is made when it is not there.
 */
const values = commandLine(process.argv.slice(2), {
  folder: { type: 'string' },
  to: { type: 'string', default: 'release' },
  key: { type: 'string', default: 'release-key.pem' },
});

if ('faults' in values) refuse(values.faults);
else if (values.folder !== undefined || (await isFresh('out')) || (await built())) {
  await release(values.folder ?? 'out', values.to, await keyIn(values.key));
} else {
  process.exitCode = 1;
}

function built(): Promise<boolean> {
  return run(commands.tsx, ['server/build/build.ts'], { OUT: 'out' });
}

async function release(from: string, to: string, key: KeyObject): Promise<void> {
  if (existsSync(to) && !existsSync(join(to, MANIFEST)))
    throw new Error(`${to} holds something other than a release: name another folder with --to`);
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  await cp(from, join(to, EXHIBIT), { recursive: true });
  await bundle('release-server.ts', join(to, SERVER));
  await bundle('start-installed.ts', join(to, 'kiosk.mjs'));
  for (const name of ['install.sh', 'autumn-1944.service', 'stick.rules'])
    await copyFile(new URL(`../installer/${name}`, import.meta.url), join(to, name));
  await copyFile('kiosk.example.json', join(to, 'kiosk.example.json'));
  const manifest = await manifestOf(to, new Date());
  const text = `${JSON.stringify(manifest, null, 1)}\n`;
  await writeFile(join(to, MANIFEST), text);
  await writeFile(join(to, SIGNATURE), sign(null, Buffer.from(text), key));
  console.log(`Release ${manifest.version} is in ${to}/.`);
  console.log(`Screens take it when kiosk.json has in updates.key:\n${keyLine(key)}`);
}

/** One file that node alone can run, so that the machine in the gallery needs no packages. */
async function bundle(name: string, to: string): Promise<void> {
  await build({
    entryPoints: [new URL(`../${name}`, import.meta.url).pathname],
    outfile: to,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'error',
  });
}

async function keyIn(file: string): Promise<KeyObject> {
  if (existsSync(file)) return createPrivateKey(await readFile(file));
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' });
  await writeFile(file, pem, { mode: 0o600, flag: 'wx' });
  console.log(`A new key was made: keep ${file} where only the museum has it, with a copy.`);
  return privateKey;
}
