/** The dev server and the pages are two programs in one process, which share nothing but this name. */
const NAME = Symbol.for('autumn-1944/records-state');

/** Which state of the folder of records is the present one. It changes under `npm run dev` alone: in a build it is empty. */
export function recordsState(): string {
  const state: unknown = Reflect.get(globalThis, NAME);
  return typeof state === 'string' ? state : '';
}

/** Tells the pages that what they have read of the records is out of date. */
export function setRecordsState(state: string): void {
  Reflect.set(globalThis, NAME, state);
}

/** Reads something of the records once for each state of their folder. */
export function oncePerState<T>(read: () => Promise<T>): () => Promise<T> {
  let last: { readonly state: string; readonly value: Promise<T> } | null = null;
  return () => {
    const state = recordsState();
    if (last?.state !== state) last = { state, value: read() };
    return last.value;
  };
}
