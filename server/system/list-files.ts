import { readdir } from 'node:fs/promises';

/** Every file under a folder as a path from it, with `/` on every system, sorted. Rejects if the folder is missing. */
export async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const lists = await Promise.all(
    entries.map(async (entry) => {
      if (!entry.isDirectory()) return [entry.name];
      const inner = await filesUnder(`${folder}/${entry.name}`);
      return inner.map((path) => `${entry.name}/${path}`);
    }),
  );
  return lists.flat().sort();
}
