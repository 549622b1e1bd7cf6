import { cp, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kind } from '../../data/schema/kinds';
import type { Museum } from './backup';
import type { Press } from './publish';
import type { Store } from './store';

export const by = (author: string) => ({ author, reason: 'checked against the source' });
export const from = (author: string) => ({ ...by(author), at: Date.UTC(2026, 10, 27) });

export const renamed = { name: { en: 'Renamed', sr: 'Тестград' } };

/** As a build would: an export that holds one name of the records it was made of. */
export async function build(records: string, to: string): Promise<boolean> {
  await mkdir(to, { recursive: true });
  await cp(join(records, 'places', 'testgrad.json'), join(to, 'testgrad.json'));
  return true;
}

/** The name in the export that the public is served. */
export async function servedAt({ desk }: Museum): Promise<string> {
  return JSON.parse(await readFile(join(desk, 'current/testgrad.json'), 'utf8')).name.en;
}

/** A press of some records, with a clock by which each publishing is an hour after the one before. */
export function pressOf(store: Store, museum: Museum, clock = { hour: 0 }): Press {
  const now = () => {
    clock.hour += 1;
    return Date.UTC(2026, 10, 27, clock.hour);
  };
  return { store, museum, build, now };
}

/** Writes a draft of a record with some fields changed, hands it in, and lets people approve it. */
export async function drafted(
  store: Store,
  record: { readonly kind: Kind; readonly id: string },
  change: object,
  ...readers: readonly string[]
) {
  const { kind, id } = record;
  const target = () => ({ kind, id, on: store.versionNow(kind, id) });
  const published = Object(store.published(kind, id)?.value);
  await store.saveDraft(target(), { ...published, ...change }, from('Ana'));
  await store.submit(target(), from('Ana'));
  for (const reader of readers) await store.approve(target(), from(reader));
  return target();
}
