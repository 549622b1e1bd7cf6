import { open, readFile, rm } from 'node:fs/promises';
import { MessageError } from '../errors/message-error';

/**
 * Keeps a folder for this process alone, and gives the way to let it go. A lock whose process is gone, as after a
 * cut of the power, is taken over. Throws where another process holds it.
 */
export async function keepLock(file: string): Promise<() => Promise<void>> {
  if (!(await take(file))) {
    const [number, begun] = (await readFile(file, 'utf8').catch(() => '')).split(' ');
    const holder = Number(number);
    if (isRunning(holder) && (begun === undefined || begun === (await beginningOf(holder))))
      throw new MessageError({ code: 'desk-runs', values: { process: holder } });
    await rm(file, { recursive: true, force: true });
    if (!(await take(file))) throw new MessageError({ code: 'desk-just-started' });
  }
  return () => rm(file, { force: true });
}

async function take(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile([process.pid, await beginningOf(process.pid)].join(' ').trim());
    await handle.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false; // all that `open` throws has a code
    throw error;
  }
}

function isRunning(id: number): boolean {
  // After a restart of the machine the number may be this very process's.
  if (!Number.isInteger(id) || id <= 0 || id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * When a process began, in ticks since the machine did; '' where the system does not tell. After a cut of the power
 * another process may well have the number of the desk that was.
 */
async function beginningOf(id: number): Promise<string> {
  const told = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
  // Its second field is a name, which may hold anything; the beginning is the twentieth after it.
  return told.slice(told.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}
