import { open, readFile, rm } from 'node:fs/promises';

import { MessageError } from '../errors/message-error';

/**
 * Locks a folder for this process, and returns the function that unlocks it. A lock whose process is gone, as after a
 * cut of the power, is taken over. Throws if another process holds it.
 */
export async function keepLock(file: string): Promise<() => Promise<void>> {
  if (!(await take(file))) {
    const [number, started] = (await readFile(file, 'utf8').catch(() => '')).split(' ');
    const holder = Number(number);
    if (isRunning(holder) && (started === undefined || started === (await startOf(holder))))
      throw new MessageError({ code: 'desk-runs', values: { process: holder } });
    await rm(file, { recursive: true, force: true });
    if (!(await take(file))) throw new MessageError({ code: 'desk-just-started' });
  }
  return () => rm(file, { force: true });
}

async function take(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile([process.pid, await startOf(process.pid)].join(' ').trim());
    await handle.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false; // all that `open` throws has a code
    throw error;
  }
}

function isRunning(id: number): boolean {
  // After a restart of the machine this very process may have the number.
  if (!Number.isInteger(id) || id <= 0 || id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // all that `kill` throws has a code
  }
}

/**
 * When a process started, in ticks since the start of the machine; '' on a system without /proc. After a cut of the
 * power another process may well have the number that the desk had.
 */
async function startOf(id: number): Promise<string> {
  const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
  // The second field is a name, which may hold spaces and brackets; the start is the twentieth field after it.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}
