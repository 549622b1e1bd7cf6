import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Message } from '../../../data/messages/catalogue';
import { say } from '../../../data/messages/say';
import { isFresh } from '../../build/build-stamp';
import { commandLine, languageOption, refuse } from '../../system/command-line';
import { commands, run } from '../../system/run';
import { EXHIBIT, keyLine, MANIFEST, manifestOf, SERVER, SIGNATURE } from './release-manifest';

/**
 * Makes a release for the screens in the gallery: `npm run release`. `--folder` names an export that is ready, `--to`
 * where the release is made, `--key` the museum's private key, which is made when it is not there; `--language sr` prints Serbian.
 */
const values = commandLine(process.argv.slice(2), {
  folder: { type: 'string' },
  to: { type: 'string', default: 'release' },
  key: { type: 'string', default: 'release-key.pem' },
  ...languageOption,
});

if ('faults' in values) refuse(values.faults);
else if (values.folder === undefined && !(await isFresh('out')) && !(await built()))
  process.exitCode = 1;
else if (existsSync(values.to) && !existsSync(join(values.to, MANIFEST)))
  refuse([say({ code: 'no-folder-of-a-release', values: { folder: values.to } }, values.language)]);
else {
  const { folder = 'out', to, language } = values;
  const print = (message: Message) => console.log(say(message, language));
  const { key, isNew } = await keyIn(values.key);
  if (isNew) print({ code: 'key-made', values: { file: values.key } });
  const version = await release(folder, to, key);
  print({ code: 'release-made', values: { version, folder: to, key: keyLine(key) } });
}

function built(): Promise<boolean> {
  return run(commands.tsx, ['server/build/build.ts'], { OUT: 'out' });
}

/** Makes a signed release of the export in `from`, in the folder `to`, and returns its version. */
async function release(from: string, to: string, key: KeyObject): Promise<string> {
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
  return manifest.version;
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

async function keyIn(file: string): Promise<{ readonly key: KeyObject; readonly isNew: boolean }> {
  if (existsSync(file)) return { key: createPrivateKey(await readFile(file)), isNew: false };
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' });
  await writeFile(file, pem, { mode: 0o600, flag: 'wx' });
  return { key: privateKey, isNew: true };
}
