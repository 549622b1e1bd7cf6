import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { Store } from '../../server/desk/store';
import { type State, stateOf } from './state';

const writer = fileURLToPath(new URL('writer.ts', import.meta.url));

export type Killed = {
  /** Changes that were acknowledged before the kill. */
  readonly done: number;
  /** What is wrong after the next start; null when all is as it was said to be. */
  readonly fault: string | null;
};

/**
 * Lets another process change a desk's folder, kills it `wait` milliseconds after it has said so many
 * `lines`, starts the desk again and looks: everything that was acknowledged must be there, and nothing that was never meant.
 */
export async function killWhileWriting(
  root: string,
  first: number,
  { lines, wait }: { readonly lines: number; readonly wait: number },
): Promise<Killed> {
  const states: { readonly meant?: State; readonly done?: State }[] = [];
  const child = spawn(process.execPath, ['--import', 'tsx', writer, root, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((ended) => {
    let text = '';
    child.stdout.on('data', (bytes) => {
      const before = text.split('\n').length;
      text += bytes;
      const said = text.split('\n').length;
      if (before <= lines && said > lines) setTimeout(() => child.kill('SIGKILL'), wait);
    });
    child.once('close', () => {
      const whole = text.split('\n').slice(0, -1);
      states.push(...whole.map((line) => JSON.parse(line)));
      ended();
    });
  });

  const { store, mended } = await Store.open({ records: `${root}/records`, desk: `${root}/.desk` });
  const found = stateOf(store);
  await store.close();
  const done = states.filter((state) => state.done !== undefined);
  const last = states.at(-1);
  const right = [done.at(-1)?.done, last?.meant].some((state) => isDeepStrictEqual(state, found));
  const broken = mended.filter((file) => file.found !== 'newer');
  const fault =
    done.length === 0
      ? 'the writer did not start'
      : broken.length > 0
        ? `${broken[0]?.path} was ${broken[0]?.found}`
        : right
          ? null
          : `found ${JSON.stringify(found)}, said ${JSON.stringify(last)}`;
  return { done: done.length - 1, fault };
}
