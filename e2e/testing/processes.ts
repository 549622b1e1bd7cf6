import { readdirSync, readFileSync } from 'node:fs';

/** The ids of all processes, from Linux's /proc. */
function all(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

/** The ids of processes whose command line has all of these words. */
export function processesWith(...words: readonly string[]): number[] {
  return all().filter((id) => {
    const command = procFile(id, 'cmdline').replaceAll('\0', ' ');
    return words.every((word) => command.includes(word));
  });
}

/** The ids of a process's ancestors, the nearest first; empty if it has ended. */
export function ancestorsOf(id: number): number[] {
  const parent = Number(/\) \w (\d+)/.exec(procFile(id, 'stat'))?.[1] ?? 0);
  return parent > 1 ? [parent, ...ancestorsOf(parent)] : [];
}

/** Memory in megabytes of all that this process has started, shared pages counted in parts (PSS). */
export function memoryOfChildren(): number {
  const ours = all().filter((id) => ancestorsOf(id).includes(process.pid));
  const megabytes = (id: number) =>
    Number(/^Pss:\s+(\d+)/m.exec(procFile(id, 'smaps_rollup'))?.[1] ?? 0) / 1024;
  return ours.reduce((sum, id) => sum + megabytes(id), 0);
}

/** A file of /proc; empty if the process has ended. */
function procFile(id: number, name: string): string {
  try {
    return readFileSync(`/proc/${id}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
