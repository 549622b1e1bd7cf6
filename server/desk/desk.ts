import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OrderedKind } from '../../data/check/doubled-orders';
import type { Problem } from '../../data/messages/problem';
import { pictureFiles } from '../../data/read/read-folder';
import type { Kind } from '../../data/schema/kinds';
import type { Account, AccountChange } from './accounts/accounts';
import { type Entry, lastEntries, logFile } from './accounts/audit-log';
import { authorize, because, type DeskActor } from './accounts/authorize';
import { may, type Permission } from './accounts/permissions';
import { Catalogue, type Listed, type Names, type Query } from './activity/catalogue';
import { submitTogether, withNamedDrafts } from './activity/named-drafts';
import { type InOrder, orderOf, reorder, type Wanted } from './activity/order';
import { type Previewed, Previews } from './activity/previews';
import { problemsWith } from './activity/problems-with';
import {
  type ChangeGroup,
  type Published,
  recentChangesOf,
  recentPublishingsOf,
} from './activity/recent-changes';
import { type PastState, recordHistoryOf, stateIn } from './activity/record-history';
import { type RecordView, recordViewOf } from './activity/record-view';
import { takePicture } from './activity/take-picture';
import type { DeskParts } from './desk-parts';
import { errorResponse, HttpError } from './errors/http-error';
import { type Outcome, type Publisher, publish, undo } from './review/publish';
import { type QueuedDraft, reviewQueueOf } from './review/review-queue';
import { broughtIn, type Format, type Keep, type Kept, sheetOf } from './sheets/sheets';
import { sentBack, type Written } from './store/draft';
import type { Saved, Target } from './store/versions';

/** All that can be done at the desk. Each deed asks first who wants it: there is no other way to the records. */
export class Desk {
  readonly #parts: DeskParts;
  readonly #catalogue: Catalogue;
  readonly #previews = new Previews();
  #publishing = false;

  constructor(parts: DeskParts) {
    this.#parts = parts;
    this.#catalogue = new Catalogue(parts.store);
  }

  /**
   * Answers a request with what a deed gives, or with why it was refused. A page of another site can make a browser
   * send what a form sends, but not with the desk's own Origin.
   */
  async answer(request: Request, deed: (by: DeskActor) => Promise<unknown>): Promise<Response> {
    try {
      if (request.method !== 'GET' && request.headers.get('origin') !== this.#parts.address)
        throw new HttpError(403, { message: 'only the pages of this desk may change anything' });
      const given = await deed(await this.accountOf(request.headers));
      return given instanceof Response ? given : Response.json(given ?? {});
    } catch (error) {
      return errorResponse(error);
    }
  }

  accountOf(headers: Headers): Promise<DeskActor> {
    return this.#parts.accounts.accountOf(headers);
  }

  /** Answers what has to do with passwords and sessions. */
  answerAccounts(request: Request, from: string): Promise<Response> {
    return this.#parts.accounts.answer(request, from);
  }

  /** Refuses whoever may not, before anything of what they sent is read. */
  authorize(by: DeskActor, deed: Permission): void {
    authorize(by, deed);
  }

  may(by: DeskActor, deed: Permission): boolean {
    return by !== null && !by.mustChoose && may(by.role, deed);
  }

  list(by: DeskActor, query: Query): Listed {
    authorize(by, 'read');
    return this.#catalogue.list(query);
  }

  mended(by: DeskActor): readonly string[] {
    authorize(by, 'read');
    return this.#parts.mended;
  }

  /** The last changes, by whom and why. */
  async recentChanges(by: DeskActor): Promise<readonly ChangeGroup[]> {
    authorize(by, 'read');
    return recentChangesOf(this.#parts.store.history);
  }

  /** The last changes of what the public sees. */
  async recentPublishings(by: DeskActor): Promise<readonly Published[]> {
    authorize(by, 'read');
    return recentPublishingsOf(this.#parts.store);
  }

  async open(by: DeskActor, kind: Kind, id: string): Promise<RecordView> {
    authorize(by, 'read');
    const { store } = this.#parts;
    const named = withNamedDrafts(store, new Set([`${kind}/${id}`]));
    return recordViewOf(store, { kind, id, named, problems: await this.#problemsWith(named) });
  }

  /** What a change of a record must say it was made on. */
  version(by: DeskActor, kind: Kind, id: string): string {
    authorize(by, 'read');
    return this.#parts.store.versionNow(kind, id);
  }

  /** What records are called, for the fields that name them. */
  names(by: DeskActor): Names {
    authorize(by, 'read');
    return this.#catalogue.names();
  }

  /** Keeps what somebody wrote, as the draft or, where it gives way to what stands there, in the history alone. */
  async save(by: DeskActor, target: Target, { record, reason, aside }: Written): Promise<Saved> {
    const account = authorize(by, 'write');
    if (record !== null && record.id !== target.id)
      throw new HttpError(422, {
        message: `the id of this record is ${target.id}: leave it as it is`,
      });
    const { store } = this.#parts;
    return aside
      ? store.setAside(target, record, because(account, 'set aside for what somebody else wrote'))
      : store.saveDraft(target, record, because(account, reason));
  }

  /** Hands a draft in, and with it the new records that it names. */
  async submit(by: DeskActor, target: Target): Promise<Saved> {
    const reason = because(authorize(by, 'submit'), 'handed in for review');
    return submitTogether(this.#parts.store, target, reason);
  }

  async approve(by: DeskActor, target: Target): Promise<Saved> {
    return this.#parts.store.approve(
      target,
      because(authorize(by, 'approve'), 'read and approved'),
    );
  }

  /** Gives a draft back to those who wrote it, with the reason. */
  async sendBack(by: DeskActor, target: Target, why: string): Promise<Saved> {
    const account = authorize(by, 'approve');
    const reason = because(account, `sent back: ${why}`);
    return this.#parts.store.edit(target, reason, (draft) => sentBack(draft, account.name, why));
  }

  async discard(by: DeskActor, target: Target): Promise<Saved> {
    return this.#parts.store.discard(target, because(authorize(by, 'discard'), 'draft given up'));
  }

  order(by: DeskActor, kind: OrderedKind): readonly InOrder[] {
    authorize(by, 'read');
    return orderOf(this.#parts.store, kind);
  }

  /** Tells the records of a kind in the order of these ids, and gives how many drafts that makes. */
  async reorder(by: DeskActor, kind: string, wanted: Wanted): Promise<number> {
    return reorder(
      this.#parts.store,
      kind,
      wanted,
      because(authorize(by, 'write'), 'told in another order'),
    );
  }

  /** All drafts that were handed in. */
  async reviewQueue(by: DeskActor): Promise<readonly QueuedDraft[]> {
    authorize(by, 'read');
    return reviewQueueOf(this.#parts.store, (records) => this.#problemsWith(records));
  }

  publish(by: DeskActor, targets: readonly Target[], reason: string): Promise<Outcome> {
    const { name } = authorize(by, 'publish');
    return this.#bringOut('published', name, (press) =>
      publish(press, targets, { author: name, reason }),
    );
  }

  undo(by: DeskActor, commit: string, reason: string): Promise<Outcome> {
    const { name } = authorize(by, 'undo');
    return this.#bringOut('taken back', name, (press) =>
      undo(press, commit, { author: name, reason }),
    );
  }

  /** What a record and its drafts have been, the newest first. */
  async recordHistory(by: DeskActor, kind: Kind, id: string): Promise<readonly PastState[]> {
    authorize(by, 'read');
    return recordHistoryOf(this.#parts.store, kind, id);
  }

  /** What stood in one of those states. */
  async pastState(by: DeskActor, blob: string): Promise<unknown> {
    authorize(by, 'read');
    return stateIn(this.#parts.store, blob);
  }

  /** Makes the exhibit with some drafts in it, and gives the key of its files; or what keeps it from being shown. */
  async preview(by: DeskActor, records: ReadonlySet<string>): Promise<Previewed> {
    authorize(by, 'read');
    const shown = withNamedDrafts(this.#parts.store, records);
    const values = this.#parts.store.recordsWith(shown);
    return this.#previews.make(values, await this.#files(), shown);
  }

  previewFile(by: DeskActor, key: string, address: string): string {
    authorize(by, 'read');
    return this.#previews.file(key, address);
  }

  /** Keeps a picture, drawn anew, and gives the name of its file: no record has it yet, so nobody sees it. */
  async takePicture(by: DeskActor, sent: Uint8Array): Promise<{ readonly file: string }> {
    const account = authorize(by, 'write');
    return takePicture(this.#parts.store, sent, because(account, 'a picture taken in'));
  }

  async picture(by: DeskActor, file: string): Promise<Uint8Array<ArrayBuffer>> {
    authorize(by, 'read');
    if (!(await this.#files()).has(file))
      throw new HttpError(404, { message: 'there is no such picture' });
    return new Uint8Array(await readFile(join(this.#parts.folders.records, 'files', file)));
  }

  /** All records of a kind as a file for a spreadsheet program. */
  async sheet(by: DeskActor, kind: Kind, format: Format): Promise<Uint8Array> {
    authorize(by, 'read');
    return sheetOf(this.#parts.store, kind, format);
  }

  /** What a file would bring; with `all` or `good` its rows become drafts, the sound ones or, where one is not, none. */
  async importSheet(by: DeskActor, kind: Kind, bytes: Uint8Array, keep: Keep): Promise<Kept> {
    const reason = because(authorize(by, 'import'), 'imported from a spreadsheet');
    return broughtIn(this.#parts.store, { kind, bytes, keep, reason });
  }

  /** The last entries of the log. */
  log(by: DeskActor): Promise<readonly Entry[]> {
    authorize(by, 'log');
    return lastEntries(logFile(this.#parts.folders.desk));
  }

  accounts(by: DeskActor): Promise<readonly Account[]> {
    authorize(by, 'accounts');
    return this.#parts.accounts.list();
  }

  async makeAccount(
    by: DeskActor,
    account: Pick<Account, 'name' | 'email' | 'role'>,
    password: string,
  ) {
    await this.#parts.accounts.make(account, password, authorize(by, 'accounts').name);
  }

  async changeAccount(by: DeskActor, id: string, change: AccountChange): Promise<void> {
    await this.#parts.accounts.change(id, change, authorize(by, 'accounts'));
  }

  async #problemsWith(drafts: ReadonlySet<string>): Promise<readonly Problem[]> {
    return problemsWith(this.#parts.store, drafts, await this.#files());
  }

  #files(): Promise<ReadonlySet<string>> {
    return pictureFiles(this.#parts.folders.records);
  }

  /** One publishing at a time, and each is told to the log. */
  async #bringOut(
    what: 'published' | 'taken back',
    by: string,
    bring: (press: Publisher) => Promise<Outcome>,
  ): Promise<Outcome> {
    if (this.#publishing)
      throw new HttpError(409, { message: 'somebody is publishing: wait until it is done' });
    this.#publishing = true;
    try {
      const { store, folders, build, audit } = this.#parts;
      const outcome = await bring({ store, folders, build, now: Date.now }).catch(async (error) => {
        await audit({ what: `${what}, and failed`, by });
        throw error;
      });
      await audit({ what: 'exported' in outcome ? what : `${what}, and refused`, by });
      return outcome;
    } finally {
      this.#publishing = false;
    }
  }
}
