import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inLines, readRecords } from '../../../data/read/read-records';
import { kinds } from '../../../data/schema/kinds';
import { hostileRecord, hostileTexts } from '../../../data/testing/hostile-values';

/** A folder of sound records in which every text that may be is a hostile one, and how many fields those are. */
export async function hostileRecords(): Promise<{
  readonly folder: string;
  readonly taken: number;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'hostile-'));
  await cp('data/fixtures/whole', folder, { recursive: true });
  let count = 0;
  let taken = 0;
  for (const kind of kinds) {
    // Where numbers may not stand, a text with one would be refused for its number.
    const texts = hostileTexts.filter((text) => kind !== 'circulating' || !/\d/.test(text));
    for (const name of await readdir(join(folder, kind))) {
      const file = join(folder, kind, name);
      const hostile = hostileRecord(kind, JSON.parse(await readFile(file, 'utf8')), () => {
        count += 1;
        return texts[count % texts.length] ?? '';
      });
      taken += hostile.taken;
      await writeFile(file, JSON.stringify(hostile.record));
    }
  }
  const { problems } = await readRecords(folder);
  if (problems.length > 0) throw new Error(`the hostile records are unsound: ${inLines(problems)}`);
  return { folder, taken };
}
