import { isDeepStrictEqual } from 'node:util';
import { Store } from '../../../server/desk/store/store';
import { killedAfter } from './killed-after';
import { stateOf, type TownState } from './town-state';

type Killed = {
  /** Changes that were acknowledged before the kill. */
  readonly done: number;
  /** What is wrong after the next start; null when all is as it was said to be. */
  readonly fault: string | null;
};

/**
 * Lets another process change a desk's folder, kills it at a moment, starts the desk again and looks: everything that was acknowledged must be there, and nothing that was never meant.
 */
export async function killWhileWriting(
  root: string,
  first: number,
  moment: { readonly lines: number; readonly wait: number },
): Promise<Killed> {
  const script = new URL('writer.ts', import.meta.url);
  const lines = await killedAfter(script, [root, String(first)], moment);
  const states = lines.map((line): { readonly meant?: TownState; readonly done?: TownState } =>
    JSON.parse(line),
  );
  const { store, mended } = await Store.open({ records: `${root}/records`, desk: `${root}/.desk` });
  const found = stateOf(store);
  await store.close();
  const done = states.filter((state) => state.done !== undefined);
  const last = states.at(-1);
  const isExpected = [done.at(-1)?.done, last?.meant].some((state) =>
    isDeepStrictEqual(state, found),
  );
  const broken = mended.filter((file) => file.found !== 'newer');
  const fault =
    done.length === 0
      ? 'the writer did not start'
      : broken.length > 0
        ? `${broken[0]?.path} was ${broken[0]?.found}`
        : isExpected
          ? null
          : `found ${JSON.stringify(found)}, said ${JSON.stringify(last)}`;
  return { done: done.length - 1, fault };
}
