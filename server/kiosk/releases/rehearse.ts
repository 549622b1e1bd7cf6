import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXHIBIT, type Manifest, SERVER } from './release-manifest';
import type { ServerWord } from './server-word';

/** Milliseconds until a server has to be ready, and until it has to answer with a file. */
export type RehearsalLimits = { readonly ready: number; readonly file: number };

const usualLimits: RehearsalLimits = { ready: 10_000, file: 5_000 };

/**
 * Starts the server of a release beside the one that visitors see, on any free port, and asks it for every file. Null
 * when each has the hash in the manifest, or else what is wrong.
 */
export async function rehearse(
  folder: string,
  manifest: Manifest,
  settings: string,
  limits: RehearsalLimits = usualLimits,
): Promise<string | null> {
  const counts = await mkdtemp(join(tmpdir(), 'rehearsal-'));
  const args = [
    join(folder, SERVER),
    settings,
    join(folder, EXHIBIT),
    join(counts, 'none.csv'),
    '0',
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  try {
    const address = await addressOf(child, limits.ready);
    if (address === null) return 'its server does not start';
    return await firstFault(address, manifest, limits.file);
  } finally {
    child.kill('SIGKILL');
    await rm(counts, { recursive: true, force: true });
  }
}

function addressOf(child: ChildProcess, within: number): Promise<string | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), within);
    const settle = (address: string | null) => {
      clearTimeout(timer);
      resolve(address);
    };
    child.on('message', (word: ServerWord) => {
      if ('ready' in word) settle(word.ready);
    });
    child.on('error', () => settle(null));
    child.on('exit', () => settle(null));
  });
}

async function firstFault(
  address: string,
  { files }: Manifest,
  within: number,
): Promise<string | null> {
  for (const [path, hash] of Object.entries(files)) {
    // The server sends compressed files under their plain names, and no file that begins with a dot.
    const shown = /^exhibit\/(?!(.*\/)?\.)(?!.*\.(br|gz)$)/.test(path);
    if (!shown) continue;
    const name = path.slice(EXHIBIT.length + 1);
    const fault = await faultOf(new URL(encodeURI(name), address), hash, within);
    if (fault !== null) return `${name} ${fault}`;
  }
  return null;
}

async function faultOf(address: URL, hash: string, within: number): Promise<string | null> {
  try {
    const answer = await fetch(address, {
      headers: { 'Accept-Encoding': 'identity' },
      signal: AbortSignal.timeout(within),
    });
    if (!answer.ok) return `is answered with ${answer.status}`;
    const body = Buffer.from(await answer.arrayBuffer());
    const same = createHash('sha256').update(body).digest('hex') === hash;
    return same ? null : 'comes otherwise than it was made';
  } catch {
    return 'is not answered';
  }
}
