import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message } from '../../../data/messages/catalogue';
import { pictureFiles } from '../../../data/read/read-folder';
import { readJson } from '../../../data/read/read-json';
import { kinds } from '../../../data/schema/kinds';
import { quarantine } from '../disk/quarantine';
import type { Recovered } from '../disk/recovered';
import type { Change } from '../history/commit-types';
import { deskReason } from '../history/desk-reason';
import type { DeskHistory } from '../history/history';
import type { Journal } from './journal';
import { isPicture, parseStored, parseStoredRead, type StoredFile } from './stored-file';
import type { Versioned } from './versions';

type Setting = {
  readonly records: string;
  readonly desk: string;
  readonly history: DeskHistory;
  /** Whether the last commit of the history can be read with all its files. */
  readonly whole: boolean;
  readonly journal: Journal;
  readonly onDisk: (path: string) => string;
};

/**
 * Reads every record and draft, and brings disk and history together. A sound file that the history does not have is
 * committed; a damaged file is moved aside; a damaged or missing file is restored from the last sound version in the
 * history. If the history itself is damaged, the files on the disk count, and are written into it again.
 */
export async function recover(setting: Setting) {
  const { desk, history, whole, journal, onDisk } = setting;
  const known = await (whole ? history.files() : history.readableFiles());
  const files = new Map<string, Versioned<unknown>>();
  const mended: Recovered[] = [];
  const newer: Change[] = [];
  const back: Change[] = [];
  const paths = new Set([...known.keys(), ...(await pathsOnDisk(setting))]);

  for (const path of [...paths].sort()) {
    const read = await readSound(path, onDisk(path));
    if ('value' in read) {
      const { value, bytes } = read;
      const version = await history.nameOf(bytes);
      if (!isPicture(path)) files.set(path, { value, version });
      const same = known.get(path) === version;
      if (!same || !whole) newer.push({ path, bytes });
      // A file that is missing only in a damaged history needs no message of its own.
      if (!same && (whole || known.has(path)))
        mended.push({ path, found: 'newer', restored: false });
      continue;
    }
    const sound = await lastSound(path, history);
    const found = read.fault === null ? 'missing' : 'damaged';
    if (sound !== null) {
      if (found === 'damaged') await quarantine(onDisk(path), desk, path);
      back.push({ path, bytes: sound.bytes });
      if (!isPicture(path)) files.set(path, { value: sound.value, version: sound.version });
    }
    const fault = read.fault === null ? {} : { fault: read.fault };
    mended.push({ path, found, ...fault, restored: sound !== null });
  }

  const first = whole && known.size === 0;
  const reason = deskReason({ code: first ? 'reason-found' : 'reason-recovered' });
  // The files are on the disk already: what is left is one commit, which is atomic without the journal.
  if (!whole) await history.commitOnly(newer, reason);
  else if (newer.length > 0) await history.commit(newer, reason);
  if (back.length > 0) await journal.apply(back, deskReason({ code: 'reason-put-back' }));
  return { files, mended: first ? mended.filter(({ found }) => found !== 'newer') : mended };
}

/** A record or a draft; else what is wrong with it, or null if there is no file. */
async function readSound(
  path: string,
  file: string,
): Promise<StoredFile | { readonly fault: Message | null }> {
  if ((await lstat(file).catch(() => null)) === null) return { fault: null };
  return parseStoredRead(
    path,
    isPicture(path) ? { value: null, bytes: await readFile(file) } : await readJson(file),
  );
}

async function lastSound(path: string, history: DeskHistory) {
  for (const { blob } of await history.versions(path)) {
    if (blob === null) return null;
    const bytes = await history.bytes(blob).catch(() => null);
    const sound = bytes && parseStored(path, bytes);
    if (sound !== null && 'value' in sound) return { ...sound, version: blob };
  }
  return null;
}

async function pathsOnDisk({ records, desk }: Setting): Promise<string[]> {
  const folders = kinds.flatMap((kind) => [
    { at: `records/${kind}`, folder: join(records, kind) },
    { at: `drafts/${kind}`, folder: join(desk, 'drafts', kind) },
  ]);
  const found = await Promise.all(
    folders.map(async ({ at, folder }) =>
      (await readdir(folder))
        .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
        .map((name) => `${at}/${name}`),
    ),
  );
  const pictures = [...(await pictureFiles(records))].map((name) => `records/files/${name}`);
  return [...found.flat(), ...pictures];
}
