import { stat } from 'node:fs/promises';
import { type JsonRead, type ReadJson, readJson } from './read-json';

type Before = { readonly stamp: string; readonly read: JsonRead };

/**
 * A reader of JSON files, as `readJson` is one, that reads a file again only where it has changed since. Of the others it gives
 * back the same value as before, so that what depends on it need not be worked out again either.
 */
export function readerOfChanges(): ReadJson {
  const files = new Map<string, Before>();
  return async (path) => {
    const stamp = await stampOf(path);
    const before = files.get(path);
    if (stamp !== null && before?.stamp === stamp) return before.read;
    const read = await readJson(path);
    if (stamp === null) files.delete(path);
    else files.set(path, { stamp, read });
    return read;
  };
}

/** Differs after each change of a file, even one that sets its time back; null if there is no file. */
function stampOf(path: string): Promise<string | null> {
  return stat(path).then(
    ({ ino, size, ctimeMs }) => `${ino} ${size} ${ctimeMs}`,
    () => null,
  );
}
