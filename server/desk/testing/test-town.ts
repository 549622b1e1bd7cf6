import { cp, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { valueAt } from '../../../data/edit/value-at';
import { hashOfInputs, stamp } from '../../build/build-stamp';
import type { DeskFolders } from '../backup/backup';

/** The record that tests of publishing change. */
export const town = { kind: 'places', id: 'testgrad' } as const;

/** A build for tests, whose export holds one record of those that it was made of. */
export async function build(records: string, to: string): Promise<boolean> {
  await mkdir(to, { recursive: true });
  await cp(join(records, 'places', 'testgrad.json'), join(to, 'testgrad.json'));
  return true;
}

/** Such a build with the stamp of its records. */
export async function stampedBuild(records: string, to: string): Promise<boolean> {
  await build(records, to);
  await stamp(to, await hashOfInputs(records));
  return true;
}

/** The English name of a place; null for what has none. */
export function nameIn(place: unknown): unknown {
  return valueAt(valueAt(place, 'name'), 'en') ?? null;
}

/** The town's name in the export that the public is served. */
export async function servedAt({ desk }: DeskFolders): Promise<string> {
  return JSON.parse(await readFile(join(desk, 'current/testgrad.json'), 'utf8')).name.en;
}
