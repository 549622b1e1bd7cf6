import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Store } from '../store/store';

/** The folders of a desk, new and under the system's own, with a copy of the fixtures as its records; and its store, open. */
export async function deskOfFixtures() {
  const root = await mkdtemp(join(tmpdir(), 'desk-'));
  const folders = { records: join(root, 'records'), desk: join(root, '.desk') };
  await cp('data/fixtures/whole', folders.records, { recursive: true });
  const { store } = await Store.open(folders);
  return { root, folders, store };
}
