import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** Moves a damaged file into a folder where somebody may still look at it. */
export async function quarantine(file: string, desk: string, path: string): Promise<void> {
  const aside = join(desk, 'damaged');
  await mkdir(aside, { recursive: true });
  await rename(file, join(aside, `${Date.now()}-${path.replaceAll('/', '-')}`));
}
