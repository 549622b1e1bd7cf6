import real from 'node:fs/promises';
import type { Disk } from '../../server/system/atomic-write';
import type { Room } from './full-disk';

const PAGE = 4096;

/** A simulated disk of limited size, for machines where none can be mounted: each file and folder takes whole pages. */
export function smallDisk(): Room {
  let [pages, fills] = [Number.POSITIVE_INFINITY, 0];
  const take = (count: number) => {
    if (count <= pages) {
      pages -= count;
      return;
    }
    fills += 1;
    const code = fills % 2 === 0 ? 'EDQUOT' : 'ENOSPC';
    throw Object.assign(new Error(`${code}: as if the disk`), { code });
  };
  const open = async (...args: Parameters<Disk['open']>) => {
    const handle = await real.open(...args);
    const { writeFile } = handle;
    handle.writeFile = async (data: Parameters<typeof writeFile>[0]) => {
      const bytes = Buffer.from(data as string | Uint8Array); // the desk writes nothing else
      try {
        take(Math.ceil(bytes.length / PAGE));
      } catch (error) {
        await writeFile.call(handle, bytes.subarray(0, 5));
        throw error;
      }
      return writeFile.call(handle, bytes);
    };
    return handle;
  };
  const mkdir = async (...args: Parameters<Disk['mkdir']>) => {
    const existing = await real.stat(String(args[0])).catch(() => null);
    if (existing === null) take(1);
    return real.mkdir(...args);
  };
  return {
    disk: { ...real, open, mkdir: mkdir as Disk['mkdir'] }, // it passes on whatever it is given
    leave: async (left) => {
      pages = left;
    },
    free: async () => {
      pages = Number.POSITIVE_INFINITY;
    },
  };
}
