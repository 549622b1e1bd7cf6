import { isDeepStrictEqual } from 'node:util';
import type { Draft } from '../../../data/edit/contract/draft';
import { recordOf } from '../../../data/edit/record-path';
import type { Kind } from '../../../data/schema/kinds';
import { pictureFileSchema } from '../../../data/schema/picture';
import type { Recovered } from '../disk/recovered';
import type { Change, Reason, Version } from '../history/commit-types';
import type { DeskHistory } from '../history/history';
import { type FolderSetting, openFolder } from './desk-folder';
import { draftText } from './draft-text';
import type { Journal } from './journal';
import { filesOf, type Publishing } from './publishing-changes';
import { pathOf, type RecordFolder } from './record-file';
import { isPicture } from './stored-file';
import { NO_VERSION, type Saved, type Target, type Versioned } from './versions';

/**
 * The records and the drafts of one museum, on one disk. Every change is atomic, has a reason and is a commit of the
 * history; two changes never run at once, in this process or in another.
 */
export class Store {
  readonly #journal: Journal;
  readonly #files: Map<string, Versioned<unknown>>;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(
    readonly history: DeskHistory,
    journal: Journal,
    files: Map<string, Versioned<unknown>>,
    readonly close: () => Promise<void>,
  ) {
    this.#journal = journal;
    this.#files = files;
  }

  /** Opens the folders, finishes what a cut of the power interrupted, and returns what it had to mend. */
  static async open(
    setting: FolderSetting,
  ): Promise<{ readonly store: Store; readonly mended: readonly Recovered[] }> {
    const { history, journal, files, mended, close } = await openFolder(setting);
    return { store: new Store(history, journal, files, close), mended };
  }

  published(kind: Kind, id: string): Versioned<unknown> | null {
    return this.#files.get(pathOf('records', kind, id)) ?? null;
  }

  draft(kind: Kind, id: string): Versioned<Draft> | null {
    const found = this.#files.get(pathOf('drafts', kind, id));
    return found === undefined ? null : (found as Versioned<Draft>); // every file of drafts was parsed with this schema
  }

  /** A record as its draft has it; as it was published if there is no draft, or one that removes the record. */
  recordNow(kind: Kind, id: string): unknown {
    return this.draft(kind, id)?.value.record ?? this.published(kind, id)?.value ?? null;
  }

  /** The version that a change of a record must name. */
  versionNow(kind: Kind, id: string): string {
    return this.now(kind, id)?.version ?? NO_VERSION;
  }

  /** The current versions of a public record and of its draft. */
  versionsNow(kind: Kind, id: string): Publishing['on'] {
    return [
      this.published(kind, id)?.version ?? NO_VERSION,
      this.draft(kind, id)?.version ?? NO_VERSION,
    ];
  }

  /** The paths of all records and drafts. */
  paths(): readonly string[] {
    return [...this.#files.keys()].sort();
  }

  /** The ids of a kind's records and drafts. */
  ids(kind: Kind): readonly string[] {
    const records = new Set(this.paths().map(recordOf));
    return [...records]
      .filter((record) => record.startsWith(`${kind}/`))
      .map((record) => record.slice(kind.length + 1));
  }

  /** All public records, with these drafts in the place of the records that they would replace. */
  recordsWith(drafts: ReadonlySet<string>): ReadonlyMap<string, unknown> {
    const found = new Map<string, unknown>();
    for (const [path, { value }] of this.#files)
      if (path.startsWith('records/')) found.set(recordOf(path), value);
    for (const record of drafts) {
      const draft = this.#files.get(`drafts/${record}.json`)?.value as Draft | undefined; // parsed with this schema
      if (draft?.record === null) found.delete(record);
      else if (draft !== undefined) found.set(record, draft.record);
    }
    return found;
  }

  /** Saves a draft that was made on a version; refuses it with the current state if that is another by now. */
  saveDraft({ kind, id, on }: Target, record: Draft['record'], reason: Reason): Promise<Saved> {
    return this.#alone(async () => {
      const now = this.now(kind, id);
      if ((now?.version ?? NO_VERSION) !== on) {
        // A form that got no answer, or that the disk is full, saves again; the first save may have succeeded after all.
        const before = this.draft(kind, id);
        const isSaved =
          before?.value.state === 'draft' &&
          before.value.by === reason.author &&
          isDeepStrictEqual(before.value.record, record);
        return isSaved ? { version: before.version } : { conflict: now };
      }
      const draft = this.#drafted(kind, id, record, reason.author);
      return this.#saveFile(pathOf('drafts', kind, id), draft, reason);
    });
  }

  /** Saves drafts of several records that were made on these versions, all or none. */
  saveDrafts(
    records: readonly (Target & { readonly record: Draft['record'] })[],
    reason: Reason,
  ): Promise<'done' | { readonly changed: string }> {
    return this.#alone(async () => {
      const paths = new Set(records.map(({ kind, id }) => pathOf('drafts', kind, id)));
      if (paths.size < records.length) throw new Error('a record is here twice');
      const changed = records.find(({ kind, id, on }) => this.versionNow(kind, id) !== on);
      if (changed !== undefined) return { changed: `${changed.kind}/${changed.id}` };
      const changes = records.map(({ kind, id, record }) => {
        const draft = this.#drafted(kind, id, record, reason.author);
        return { path: pathOf('drafts', kind, id), bytes: Buffer.from(draftText(draft)) };
      });
      if (changes.length > 0) await this.#apply(changes, reason);
      return 'done';
    });
  }

  /** A record's draft, or the public record if it has none. */
  now(kind: Kind, id: string): Versioned<unknown> | null {
    return this.draft(kind, id) ?? this.published(kind, id);
  }

  /** The draft that holds what an author wrote on top of the current one. */
  #drafted(kind: Kind, id: string, record: Draft['record'], author: string): Draft {
    const [before, published] = [this.draft(kind, id), this.published(kind, id)];
    return {
      base: before === null ? (published?.version ?? null) : before.value.base,
      state: 'draft',
      by: author,
      authors: [...new Set([...(before?.value.authors ?? []), author])],
      approvedBy: [],
      ...(before?.value.sentBack ? { sentBack: before.value.sentBack } : {}),
      record,
    };
  }

  /** Stores a picture under its name, which is a hash of its bytes. */
  keepFile(
    { file, bytes }: { readonly file: string; readonly bytes: Uint8Array },
    reason: Reason,
  ): Promise<void> {
    const path = `records/files/${pictureFileSchema.parse(file)}`;
    return this.#alone(() => this.#journal.apply([{ path, bytes }], reason));
  }

  /**
   * Hands a draft in for review, on the version that the curator saw. Its base becomes the public record of now: the form
   * has shown where that has changed since the draft was started.
   */
  submit(target: Target, reason: Reason): Promise<Saved> {
    const base = this.published(target.kind, target.id)?.version ?? null;
    return this.edit(target, reason, ({ sentBack: _sentBack, ...draft }) => ({
      ...draft,
      base,
      state: 'review',
      approvedBy: base === draft.base ? draft.approvedBy : [],
    }));
  }

  /** Adds an approval of a reader who has read this version of a draft. */
  approve(target: Target, reason: Reason): Promise<Saved> {
    return this.edit(target, reason, (draft) => ({
      ...draft,
      approvedBy: [...new Set([...draft.approvedBy, reason.author])],
    }));
  }

  /** Removes a draft; it is still in the history. */
  discard(target: Target, reason: Reason): Promise<Saved> {
    return this.edit(target, reason, () => null);
  }

  /** Puts what an author gives up for the current state into the history; the current state stays to the byte. */
  setAside({ kind, id, on }: Target, record: Draft['record'], reason: Reason): Promise<Saved> {
    return this.#alone(async () => {
      const [path, now] = [pathOf('drafts', kind, id), this.draft(kind, id)];
      if (this.versionNow(kind, id) !== on) return { conflict: this.now(kind, id) };
      const mine = {
        path,
        bytes: Buffer.from(draftText(this.#drafted(kind, id, record, reason.author))),
      };
      await this.#apply([mine], reason);
      await this.#apply([{ path, bytes: now && (await this.history.bytes(now.version)) }], reason);
      return { version: on };
    });
  }

  /** Finishes what a full disk interrupted, as every change does before its own. */
  settle(): Promise<void> {
    return this.#alone(async () => undefined);
  }

  /** The states that a record or its draft has had, the newest first. */
  versions(place: RecordFolder, kind: Kind, id: string): Promise<Version[]> {
    return this.history.versions(pathOf(place, kind, id));
  }

  /** The value of a version; null for null. Throws if it is damaged or unknown. */
  async at(blob: Version['blob']): Promise<unknown> {
    return blob === null ? null : this.history.value(blob);
  }

  /**
   * Replaces public records, or removes those that are null, and with them their drafts, all or none. If the public
   * record or the draft is not the version in `on` any more, nothing is done and the record is named.
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
      const changes = records.flatMap((publishing) =>
        filesOf(publishing, this.draft(publishing.kind, publishing.id) !== null),
      );
      await this.#apply(changes, reason);
      return 'done';
    });
  }

  /** Changes a draft if it still is the version that the curator saw; null from `edit` removes it. */
  edit(
    { kind, id, on }: Target,
    reason: Reason,
    edit: (draft: Draft) => Draft | null,
  ): Promise<Saved> {
    return this.#alone(async () => {
      const draft = this.draft(kind, id);
      if (draft === null || draft.version !== on) return { conflict: draft };
      return this.#saveFile(pathOf('drafts', kind, id), edit(draft.value), reason);
    });
  }

  async #saveFile(path: string, draft: Draft | null, reason: Reason): Promise<Saved> {
    const bytes = draft && Buffer.from(draftText(draft));
    await this.#journal.apply([{ path, bytes }], reason);
    return { version: await this.#note(path, bytes) };
  }

  /** Makes several changes, all or none, on the disk and in memory. */
  async #apply(changes: readonly Change[], reason: Reason): Promise<void> {
    await this.#journal.apply(changes, reason);
    for (const { path, bytes } of changes) await this.#note(path, bytes);
  }

  /** Notes in memory what the disk holds now, and returns its version. */
  async #note(path: string, bytes: Uint8Array | null): Promise<string> {
    if (isPicture(path)) return NO_VERSION;
    if (bytes === null) {
      this.#files.delete(path);
      return NO_VERSION;
    }
    const version = await this.history.nameOf(bytes);
    this.#files.set(path, { value: JSON.parse(Buffer.from(bytes).toString('utf8')), version });
    return version;
  }

  /**
   * Runs one change after another, also after one that failed. If the disk did not even let that be undone, it is finished
   * first: otherwise memory and disk would differ.
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
