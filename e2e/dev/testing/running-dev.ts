import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { commands } from '../../../server/system/run';

/** `npm run dev` on a copy of the code and of some records, which a test may edit. */
export type RunningDev = {
  readonly address: string;
  /** What it has printed so far. */
  readonly printed: () => string;
  /** Replaces words in a file of the copy, which have to be there; `records/…` names one of the records. */
  readonly edit: (file: string, before: string, after: string) => Promise<void>;
  /** Adds an event like another, with another id and an English title. */
  readonly addEvent: (like: string, id: string, title: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

const CODE = [
  'app',
  'components',
  'data',
  'public',
  'server',
  'next.config.js',
  'package.json',
  'tsconfig.json',
];
/** Node's packages are found from here as well, and Git does not see it. */
const RESULTS = resolve('e2e/results');

export async function startDev(args: readonly string[] = []): Promise<RunningDev> {
  await mkdir(RESULTS, { recursive: true });
  const folder = await mkdtemp(join(RESULTS, 'dev-'));
  const filter = (path: string) => !/^data\/(records|fixtures)$|\.test\.tsx?$/.test(path);
  for (const path of CODE) await cp(path, join(folder, path), { recursive: true, filter });
  await cp('data/fixtures/whole', join(folder, 'records'), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  const child = spawn(process.execPath, [commands.tsx, 'server/dev/dev.ts', ...args], {
    cwd: folder,
    env: { ...process.env, RECORDS: 'records', DESK: 'desk', PORT: '0', NODE_ENV: 'development' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => {
      printed += part;
    });
  return {
    address: await addressOf(child, () => printed),
    printed: () => printed,
    edit: async (file, before, after) => {
      const text = await readFile(join(folder, file), 'utf8');
      if (!text.includes(before)) throw new Error(`${file} does not say ${before}`);
      await writeFile(join(folder, file), text.replace(before, after));
    },
    addEvent: async (like, id, title) => {
      const events = join(folder, 'records/events');
      const event = JSON.parse(await readFile(join(events, `${like}.json`), 'utf8'));
      const added = { ...event, id, title: { ...event.title, en: title } };
      await writeFile(join(events, `${id}.json`), JSON.stringify(added));
    },
    close: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      // A process that ends may still be writing there.
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** Where it says that it is open. */
function addressOf(child: ChildProcess, printed: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      const [, address] = /is open at (http:\S+)/.exec(printed()) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', () => reject(new Error(`it did not open: ${printed()}`)));
  });
}
