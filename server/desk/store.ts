import real from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { canonicalText } from '../../data/canonical';
import { recordOf } from '../../data/record-path';
import { type Kind, kinds } from '../../data/schema/kinds';
import { idSchema } from '../../data/schema/record';
import { type Disk, outlast } from '../whole-file';
import type { Recovered } from './damaged';
import { type Draft, draftText } from './draft';
import type { Change, History, Reason, Version } from './history';
import { Journal } from './journal';
import { keepLock } from './lock';
import { openHistory } from './mend-history';
import { recover } from './recover';
import { endRestoring } from './restore';

/** A file's value, and the name of its bytes: what a change must say it was made on. */
export type Named<T> = { readonly value: T; readonly version: string };

/** Of a save: the name of what is kept now, or what stands there instead of what the change was made on. */
export type Saved = { readonly version: string } | { readonly conflict: Named<unknown> | null };

type Setting = { readonly records: string; readonly desk: string; readonly disk?: Disk };

/** A record, and the version of it or of its draft that a change was made on. */
export type Target = { readonly kind: Kind; readonly id: string; readonly on: string };

export type Publishing = {
  readonly kind: Kind;
  readonly id: string;
  readonly record: unknown;
  readonly on: readonly [published: string, draft: string];
  /** Where the record is not what its draft was, the draft stays. */
  readonly keepsDraft?: boolean;
};

/** The name of what is not there yet. */
export const NOTHING = 'nothing';

/**
 * The records and the drafts of one museum, on one disk. Every change is whole, has a reason, and is kept in the
 * history; two changes never run at once, in this process or in another.
 */
export class Store {
  readonly #journal: Journal;
  readonly #files: Map<string, Named<unknown>>;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(
    readonly history: History,
    journal: Journal,
    files: Map<string, Named<unknown>>,
    readonly close: () => Promise<void>,
  ) {
    this.#journal = journal;
    this.#files = files;
  }

  /** Opens the folders, ends what a cut of the power left undone, and says what it had to mend. Throws for a desk that runs, and for half a backup. */
  static async open(
    setting: Setting,
  ): Promise<{ readonly store: Store; readonly mended: readonly Recovered[] }> {
    const { records, desk, disk = real } = setting;
    const unfinished = join(desk, 'unfinished');
    await endRestoring({ records, desk });
    await disk.mkdir(desk, { recursive: true });
    const close = await keepLock(join(desk, 'lock'));
    await disk.rm(unfinished, { recursive: true, force: true });
    await disk.mkdir(unfinished);
    for (const folder of kinds.flatMap((kind) => [join(records, kind), join(desk, 'drafts', kind)]))
      await disk.mkdir(folder, { recursive: true });
    await outlast(desk, disk);
    const onDisk = (path: string) =>
      path.startsWith('records/') ? join(records, path.slice('records/'.length)) : join(desk, path);
    const { history, whole, mended } = await openHistory(desk, { unfinished, disk });
    const journal = new Journal({ desk, onDisk, history, disk });
    const begun = await journal.mend();
    await journal.settle(whole ? 'committed' : 'written');
    const found = await recover({ records, desk, history, whole, journal, onDisk });
    return {
      store: new Store(history, journal, found.files, close),
      mended: [...mended, ...begun, ...found.mended],
    };
  }

  published(kind: Kind, id: string): Named<unknown> | null {
    return this.#files.get(pathOf('records', kind, id)) ?? null;
  }

  draft(kind: Kind, id: string): Named<Draft> | null {
    const found = this.#files.get(pathOf('drafts', kind, id));
    // Whatever stands in the folder of drafts was read with this schema.
    return found === undefined ? null : (found as Named<Draft>);
  }

  /** The versions of a public record and of its draft that stand now. */
  versionsNow(kind: Kind, id: string): Publishing['on'] {
    return [this.published(kind, id)?.version ?? NOTHING, this.draft(kind, id)?.version ?? NOTHING];
  }

  /** The paths of all records and drafts. */
  paths(): readonly string[] {
    return [...this.#files.keys()].sort();
  }

  /** What stands in a folder of the records, with drafts in the place of what they would replace. */
  recordsWith(drafts: ReadonlySet<string>): ReadonlyMap<string, unknown> {
    const found = new Map<string, unknown>();
    for (const [path, { value }] of this.#files)
      if (path.startsWith('records/')) found.set(recordOf(path), value);
    for (const record of drafts) {
      // Whatever stands in the folder of drafts was read with their schema.
      const draft = this.#files.get(`drafts/${record}.json`)?.value as Draft | undefined;
      if (draft?.record === null) found.delete(record);
      else if (draft !== undefined) found.set(record, draft.record);
    }
    return found;
  }

  /** Keeps a draft that was made on a version; refuses it where something else stands there by now. */
  saveDraft(
    { kind, id, on }: Target,
    record: Draft['record'],
    { author, reason, at }: Reason,
  ): Promise<Saved> {
    return this.#alone(async () => {
      const [before, published] = [this.draft(kind, id), this.published(kind, id)];
      const now = before ?? published;
      if ((now?.version ?? NOTHING) !== on) {
        // Who was told that the disk is full, or was told nothing, saves again; it may have been kept meanwhile.
        const isKept =
          before?.value.state === 'draft' &&
          before.value.by === author &&
          isDeepStrictEqual(before.value.record, record);
        return isKept ? { version: before.version } : { conflict: now };
      }
      const draft: Draft = {
        base: before === null ? (published?.version ?? null) : before.value.base,
        state: 'draft',
        by: author,
        authors: [...new Set([...(before?.value.authors ?? []), author])],
        approvedBy: [],
        record,
      };
      return this.#keep(pathOf('drafts', kind, id), draft, { author, reason, at });
    });
  }

  /** Keeps drafts of several records that have none, all or none. */
  saveDrafts(
    records: readonly (Pick<Target, 'kind' | 'id'> & { readonly record: Draft['record'] })[],
    reason: Reason,
  ): Promise<'done' | { readonly changed: string }> {
    return this.#alone(async () => {
      const changed = records.find(({ kind, id }) => this.draft(kind, id) !== null);
      if (changed !== undefined) return { changed: `${changed.kind}/${changed.id}` };
      const { author } = reason;
      const changes = records.map(({ kind, id, record }) => {
        const base = this.published(kind, id)?.version ?? null;
        const draft: Draft = {
          base,
          state: 'draft',
          by: author,
          authors: [author],
          approvedBy: [],
          record,
        };
        return { path: pathOf('drafts', kind, id), bytes: Buffer.from(draftText(draft)) };
      });
      await this.#apply(changes, reason);
      return 'done';
    });
  }

  /** Hands a draft in for review, on the version that was looked at. */
  submit(target: Target, reason: Reason): Promise<Saved> {
    return this.#edit(target, reason, (draft) => ({ ...draft, state: 'review' }));
  }

  /** Notes that somebody has read a draft, as it stands in that version, and found it right. */
  approve(target: Target, reason: Reason): Promise<Saved> {
    return this.#edit(target, reason, (draft) => ({
      ...draft,
      approvedBy: [...new Set([...draft.approvedBy, reason.author])],
    }));
  }

  /** Gives a draft up; the history keeps what it was. */
  discard(target: Target, reason: Reason): Promise<Saved> {
    return this.#edit(target, reason, () => null);
  }

  /** The states that a record or its draft has had, the newest first. */
  versions(place: Place, kind: Kind, id: string): Promise<Version[]> {
    return this.history.versions(pathOf(place, kind, id));
  }

  /** What stood in a version; the fault of a damaged one is thrown. */
  async at(version: Version): Promise<unknown> {
    return version.blob === null ? null : this.history.value(version.blob);
  }

  /**
   * Replaces records by sound ones and drops the drafts that they were, all or none; null takes one away. `on` are
   * the versions of the public record and of its draft that were looked at: where one has changed nothing is done.
   */
  publish(
    records: readonly Publishing[],
    reason: Reason,
  ): Promise<'done' | { readonly changed: string }> {
    return this.#alone(async () => {
      const changed = records.find(({ kind, id, on }) =>
        this.versionsNow(kind, id).some((version, index) => version !== on[index]),
      );
      if (changed !== undefined) return { changed: `${changed.kind}/${changed.id}` };
      const changes = records.flatMap(({ kind, id, record, keepsDraft = false }) => [
        {
          path: pathOf('records', kind, id),
          bytes: record === null ? null : Buffer.from(canonicalText(kind, record)),
        },
        ...(keepsDraft || this.draft(kind, id) === null
          ? []
          : [{ path: pathOf('drafts', kind, id), bytes: null }]),
      ]);
      await this.#apply(changes, reason);
      return 'done';
    });
  }

  /** Changes a draft that stands as it was looked at, or with null takes it away. */
  #edit(
    { kind, id, on }: Target,
    reason: Reason,
    edit: (draft: Draft) => Draft | null,
  ): Promise<Saved> {
    return this.#alone(async () => {
      const draft = this.draft(kind, id);
      if (draft === null || draft.version !== on) return { conflict: draft };
      return this.#keep(pathOf('drafts', kind, id), edit(draft.value), reason);
    });
  }

  async #keep(path: string, draft: Draft | null, reason: Reason): Promise<Saved> {
    const bytes = draft && Buffer.from(draftText(draft));
    await this.#journal.apply([{ path, bytes }], reason);
    return { version: await this.#note(path, bytes) };
  }

  /** Makes several changes, all or none. */
  async #apply(changes: readonly Change[], reason: Reason): Promise<void> {
    await this.#journal.apply(changes, reason);
    for (const { path, bytes } of changes) await this.#note(path, bytes);
  }

  /** What the disk holds now, for the next reader. */
  async #note(path: string, bytes: Uint8Array | null): Promise<string> {
    if (bytes === null) {
      this.#files.delete(path);
      return NOTHING;
    }
    const version = await this.history.nameOf(bytes);
    this.#files.set(path, { value: JSON.parse(Buffer.from(bytes).toString('utf8')), version });
    return version;
  }

  /**
   * One change after another, whatever becomes of the one before. What that left half done, where the disk did not
   * even let it be taken back, is ended first: else its files would be one thing here and another on the disk.
   */
  #alone<T>(change: () => Promise<T>): Promise<T> {
    const settled = async () => {
      for (const { path, bytes } of await this.#journal.settle()) await this.#note(path, bytes);
      return change();
    };
    const next = this.#last.then(settled, settled);
    this.#last = next.catch(() => undefined);
    return next;
  }
}

export type Place = 'records' | 'drafts';

/** The path of a record's file in the history. Throws for an id that is none, whoever sends it. */
function pathOf(place: Place, kind: Kind, id: string): string {
  if (!kinds.includes(kind)) throw new Error(`${kind} is no kind of record`);
  return `${place}/${kind}/${idSchema.parse(id)}.json`;
}
