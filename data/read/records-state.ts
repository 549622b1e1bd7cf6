/** The dev server and the pages are two programs in one process, which share nothing but this name. */
const NAME = Symbol.for('autumn-1944/records-state');

/** The name of the present state of the folder of records. It changes under `npm run dev` only; in a build it is empty. */
export function recordsState(): string {
  const state: unknown = Reflect.get(globalThis, NAME);
  return typeof state === 'string' ? state : '';
}

/** Names a new state of the records, so that pages read them again. */
export function setRecordsState(state: string): void {
  Reflect.set(globalThis, NAME, state);
}

/** Wraps a function so that it reads once for each state of the records. */
export function oncePerState<T>(read: () => Promise<T>): () => Promise<T> {
  let last: { readonly state: string; readonly value: Promise<T> } | null = null;
  return () => {
    const state = recordsState();
    if (last?.state !== state) last = { state, value: read() };
    return last.value;
  };
}

/**
 * Does the same for several bundles of the pages: they share one reading, so that a page never mixes two states of the
 * folder. After an edit of a module that calls this, the records are read again.
 */
export function onceForAllBundles<T>(name: string, read: () => Promise<T>): () => Promise<T> {
  const symbol = Symbol.for(`autumn-1944/${name}`);
  Reflect.set(globalThis, symbol, oncePerState(read));
  return () => {
    const shared: () => Promise<T> = Reflect.get(globalThis, symbol);
    return shared();
  };
}
