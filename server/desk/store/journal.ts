import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { valueAt } from '../../../data/edit/value-at';
import { type Disk, flushToDisk, writeAtomically } from '../../system/atomic-write';
import { quarantine } from '../disk/quarantine';
import type { Recovered } from '../disk/recovered';
import type { Change, Reason } from '../history/commit-types';
import type { DeskHistory } from '../history/history';

const changesSchema = z.strictObject({
  author: z.string(),
  reason: z.string(),
  at: z.number(),
  changes: z.array(z.strictObject({ path: z.string(), base64: z.string().nullable() })),
});
const turnSchema = z.strictObject({ from: z.string().nullable(), to: z.string() });
const journalSchema = z.union([changesSchema, turnSchema]);

type Noted = z.infer<typeof journalSchema>;
const sealedSchema = z.strictObject({ noted: journalSchema, sha256: z.string() });

/** From one commit to another, whose files are in the history already. */
type Turn = z.infer<typeof turnSchema>;

type Setting = {
  /** The desk's own folder. */
  readonly desk: string;
  /** Where a path of the history lies on the disk. */
  readonly onDisk: (path: string) => string;
  readonly history: DeskHistory;
  readonly disk: Disk;
};

/**
 * Changes several files, all or none. The changes are written into a journal first; if the power is cut, the next start
 * makes them again. If a step fails instead, those made so far are undone.
 */
export class Journal {
  readonly #setting: Setting;
  readonly #file: string;

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#file = join(setting.desk, 'journal.json');
  }

  /**
   * Makes the changes and one commit of them. Before it throws, it restores the old state; if the disk refuses that too,
   * the changes stay in the journal.
   */
  async apply(changes: readonly Change[], reason: Reason): Promise<void> {
    const before = await Promise.all(
      changes.map(async ({ path }) => ({ path, bytes: await this.#read(path) })),
    );
    await this.#note({ ...reason, changes: changes.map(asNoted) });
    await this.#orBack(
      () => this.#write(before),
      async () => {
        await this.#write(changes);
        await this.#setting.history.commit(changes, reason);
      },
    );
  }

  /** Makes a commit of the history the last one, and puts its files on the disk. Throws as `apply` does. */
  async turnTo(to: string): Promise<void> {
    const turn = { from: await this.#setting.history.head(), to };
    const { before } = await this.#filesOf(turn);
    await this.#note(turn);
    await this.#orBack(
      async () => {
        await this.#write(before);
        if (turn.from !== null) await this.#setting.history.moveTo(turn.from);
      },
      () => this.#turn(turn, 'committed'),
    );
  }

  /** Moves a damaged journal aside: its changes were confirmed to nobody yet. */
  async mend(): Promise<readonly Recovered[]> {
    try {
      await this.#noted();
      return [];
    } catch (error) {
      // If the disk cannot be read, the journal on it may be sound.
      const code = valueAt(error, 'code');
      if (code !== undefined && code !== 'EISDIR') throw error;
      await quarantine(this.#file, this.#setting.desk, 'journal.json');
      return [{ path: 'journal.json', found: 'damaged', restored: false, lost: 'journal' }];
    }
  }

  /**
   * Finishes what was interrupted, and returns what it changed. With `written` nothing is committed, since the history
   * is about to be rebuilt from the files.
   */
  async settle(how: 'committed' | 'written' = 'committed'): Promise<readonly Change[]> {
    const noted = await this.#noted();
    if (noted === null) return [];
    const done = 'to' in noted ? await this.#turn(noted, how) : await this.#makeAgain(noted, how);
    await this.#forget();
    return done;
  }

  async #makeAgain(
    { changes, ...reason }: z.infer<typeof changesSchema>,
    how: 'committed' | 'written',
  ): Promise<readonly Change[]> {
    const meant = changes.map(({ path, base64 }) => ({
      path,
      bytes: base64 === null ? null : Buffer.from(base64, 'base64'),
    }));
    await this.#write(meant);
    if (how === 'committed' && !(await this.#isCommitted(meant)))
      await this.#setting.history.commit(meant, reason);
    return meant;
  }

  async #turn(turn: Turn, how: 'committed' | 'written'): Promise<readonly Change[]> {
    // A damaged history may not have the files any more; then those on the disk count.
    const { after } = await this.#filesOf(turn).catch((error) => {
      if (how === 'committed') throw error;
      return { after: [] };
    });
    await this.#write(after);
    if (how === 'committed') await this.#setting.history.moveTo(turn.to);
    return after;
  }

  /** The files that differ between two commits, before and after. */
  async #filesOf({ from, to }: Turn): Promise<{ before: Change[]; after: Change[] }> {
    const { history } = this.#setting;
    const bytes = async (blob: string | null) => (blob === null ? null : history.bytes(blob));
    const [before, after]: [Change[], Change[]] = [[], []];
    for (const [path, { was, is }] of await history.between(from, to)) {
      before.push({ path, bytes: await bytes(was) });
      after.push({ path, bytes: await bytes(is) });
    }
    return { before, after };
  }

  /** Makes the changes in the journal, or undoes them if a step fails. */
  async #orBack(back: () => Promise<void>, make: () => Promise<unknown>): Promise<void> {
    try {
      await make();
    } catch (error) {
      await back();
      await this.#forget();
      throw error;
    }
    await this.#forget();
  }

  async #noted(): Promise<Noted | null> {
    const bytes = await this.#setting.disk.readFile(this.#file).catch(orNull);
    if (bytes === null) return null;
    const { noted, sha256 } = sealedSchema.parse(JSON.parse(bytes.toString()));
    if (hashOf(noted) !== sha256) throw new Error('the journal is damaged');
    return noted;
  }

  async #note(meant: Noted): Promise<void> {
    const noted = journalSchema.parse(meant);
    await this.#whole(this.#file, JSON.stringify({ noted, sha256: hashOf(noted) }));
  }

  async #forget(): Promise<void> {
    await this.#setting.disk.rm(this.#file, { force: true });
    await flushToDisk(this.#setting.desk, this.#setting.disk);
  }

  async #write(changes: readonly Change[]): Promise<void> {
    const { disk, onDisk } = this.#setting;
    for (const { path, bytes } of changes) {
      const file = onDisk(path);
      if (bytes === null) {
        await disk.rm(file, { force: true });
        continue;
      }
      await disk.mkdir(dirname(file), { recursive: true });
      await this.#whole(file, bytes);
    }
  }

  async #read(path: string): Promise<Uint8Array | null> {
    return this.#setting.disk.readFile(this.#setting.onDisk(path)).catch(orNull);
  }

  async #isCommitted(changes: readonly Change[]): Promise<boolean> {
    const { history } = this.#setting;
    const files = await history.files();
    for (const { path, bytes } of changes) {
      const name = bytes === null ? undefined : await history.nameOf(bytes);
      if (files.get(path) !== name) return false;
    }
    return true;
  }

  #whole(file: string, bytes: string | Uint8Array): Promise<void> {
    const { desk, disk } = this.#setting;
    return writeAtomically(file, bytes, { unfinished: join(desk, 'unfinished'), disk });
  }
}

function asNoted({ path, bytes }: Change) {
  return { path, base64: bytes && Buffer.from(bytes).toString('base64') };
}

/** The hash of a journal in the order of its schema. A schema alone would not notice a changed letter in a record. */
function hashOf(noted: Noted): string {
  return createHash('sha256').update(JSON.stringify(noted)).digest('hex');
}

function orNull(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
