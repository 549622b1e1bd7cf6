import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that was not as the history has it, and what was done about it. */
export type Recovered = {
  readonly path: string;
  readonly found: 'newer' | 'damaged' | 'missing';
  /** What is wrong with a damaged one. */
  readonly fault?: string;
  /** Whether the last sound state stands in its place. */
  readonly restored: boolean;
  /** What is to be done where it does not, if not to write a record anew. */
  readonly cure?: string;
};

/** What whoever starts the desk is told of a file. */
export function inWords({ path, found, fault, restored, cure }: Recovered): string {
  const what = `${path}: ${found}${fault === undefined ? '' : ` (${fault})`}`;
  if (found === 'newer') return `${what}; it is in the history now`;
  if (restored) return `${what}; its last sound state is back`;
  return `${what}; ${cure ?? 'the history has no sound state of it: write it anew'}`;
}

/** Moves what is damaged out of the way, to where somebody may still look at it. */
export async function quarantine(file: string, desk: string, path: string): Promise<void> {
  const aside = join(desk, 'damaged');
  await mkdir(aside, { recursive: true });
  await rename(file, join(aside, `${Date.now()}-${path.replaceAll('/', '-')}`));
}
