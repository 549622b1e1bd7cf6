import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchFolder } from './watch-folder';

/** A folder of records that is watched, and how often a change was reported. */
async function watched() {
  const folder = await mkdtemp(join(tmpdir(), 'watched-'));
  const records = join(folder, 'records');
  await mkdir(join(records, 'events'), { recursive: true });
  const onChange = vi.fn();
  const end = watchFolder(records, onChange);
  onTestFinished(async () => {
    end();
    await rm(folder, { recursive: true });
  });
  // A change is made until it is seen: the first may come before the folder is watched.
  const untilSeen = async (change: () => Promise<void>) => {
    onChange.mockClear();
    await vi.waitFor(
      async () => {
        await change();
        await vi.waitFor(() => expect(onChange).toHaveBeenCalled(), { timeout: 300 });
      },
      { timeout: 10_000 },
    );
  };
  return { records, untilSeen };
}

test('an edit of a record is reported, and one that replaces its file', async () => {
  const { records, untilSeen } = await watched();
  const file = join(records, 'events', 'crossed.json');
  await untilSeen(() => writeFile(file, '{}'));
  await untilSeen(async () => {
    await writeFile(`${file}.new`, '{}');
    await rename(`${file}.new`, file);
  });
});

test('a folder of records that is made later is watched as well', async () => {
  const { records, untilSeen } = await watched();
  await untilSeen(async () => {
    await mkdir(join(records, 'places'), { recursive: true });
    await writeFile(join(records, 'places', 'town.json'), '{}');
  });
  await untilSeen(() => writeFile(join(records, 'places', 'town.json'), '{ }'));
});

test('records that are taken away and put back are watched again', async () => {
  const { records, untilSeen } = await watched();
  const file = join(records, 'events', 'crossed.json');
  await untilSeen(() => writeFile(file, '{}'));
  await rm(records, { recursive: true });
  await untilSeen(async () => {
    await mkdir(join(records, 'events'), { recursive: true });
    await writeFile(file, '{}');
  });
});
