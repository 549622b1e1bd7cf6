import real from 'node:fs/promises';
import type { Disk } from '../../system/atomic-write';

/**
 * A disk for tests whose calls can be made to fail: the call number `failing.at`, with the code of a real error, and
 * with `isGone` all calls after it, as for a process that is killed.
 */
type FailingDisk = {
  readonly disk: Disk;
  readonly failing: { at: number; code: string; isGone: boolean };
};

export function failingDisk(): FailingDisk {
  const failing = { at: Number.POSITIVE_INFINITY, code: 'EIO', isGone: false };
  const step = () => {
    failing.at -= 1;
    if (failing.at > 0 || (failing.at < 0 && !failing.isGone)) return;
    throw Object.assign(new Error(`${failing.code}: as if the disk`), { code: failing.code });
  };
  const failingly = <Call extends (...args: never[]) => Promise<unknown>>(call: Call): Call => {
    const wrapped = async (...args: never[]) => {
      step();
      return call(...args);
    };
    return wrapped as unknown as Call; // it passes on whatever it is given
  };
  const open = async (...args: Parameters<Disk['open']>) => {
    step();
    const handle = await real.open(...args);
    const { writeFile } = handle;
    handle.writeFile = async (data: Parameters<typeof writeFile>[0]) => {
      try {
        step();
      } catch (error) {
        // A disk that fills up has taken the first bytes.
        await writeFile.call(handle, String(data).slice(0, 5));
        throw error;
      }
      return writeFile.call(handle, data);
    };
    handle.sync = failingly(handle.sync.bind(handle));
    return handle;
  };
  return {
    failing,
    disk: {
      open,
      lstat: failingly(real.lstat),
      mkdir: failingly(real.mkdir),
      readdir: failingly(real.readdir),
      readFile: failingly(real.readFile),
      rename: failingly(real.rename),
      rm: failingly(real.rm),
      stat: failingly(real.stat),
    },
  };
}
