import type { Desk } from './desk';

/** The server's own code and the pages are two programs in one process, which share nothing but this name. */
const NAME = Symbol.for('autumn-1944/desk');

/** Hands the desk to the pages. */
export function setDesk(desk: Desk): void {
  Reflect.set(globalThis, NAME, desk);
}

/** The desk that the server has opened. Throws in a build, which has none. */
export function deskInstance(): Desk {
  const desk: unknown = Reflect.get(globalThis, NAME);
  if (desk === undefined)
    throw new Error('the desk is served by npm run desk, and by nothing else');
  return desk as Desk; // only `hand` sets it
}
