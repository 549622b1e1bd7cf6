import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OrderedKind } from '../../data/check/doubled-orders';
import { pictureFiles } from '../../data/read/read-folder';
import type { Kind, Problem } from '../../data/schema/kinds';
import type { Account, AccountChange, Accounts } from './accounts/accounts';
import { type AuditLog, type Entry, lastEntries, logFile } from './accounts/audit-log';
import { ask, type By, because } from './accounts/authorize';
import { type Deed, may } from './accounts/permissions';
import { Catalogue, type Listed, type Names, type Query } from './activity/catalogue';
import { submitTogether, withNamedDrafts } from './activity/named-drafts';
import { type InOrder, orderOf, reorder, type Wanted } from './activity/order';
import { type Previewed, Previews } from './activity/previews';
import { problemsWith } from './activity/problems-with';
import { type InARow, latelyOf, type Published, publishedLately } from './activity/recent-changes';
import { type Past, pastOf, stoodIn } from './activity/record-history';
import { type Opened, openedOf } from './activity/record-view';
import { takenIn } from './activity/take-picture';
import type { Museum } from './backup/backup';
import { answerTo, Refused } from './errors/http-error';
import { type Outcome, type Press, publish, undo } from './review/publish';
import { type Waiting, waitingIn } from './review/review-queue';
import { broughtIn, type Format, type Keep, type Kept, sheetOf } from './sheets/sheets';
import { sentBack, type Written } from './store/draft';
import type { Store } from './store/store';
import type { Saved, Target } from './store/versions';

type Parts = {
  readonly store: Store;
  readonly accounts: Accounts;
  readonly audit: AuditLog;
  /** What was amiss at the start, and what was done about it. */
  readonly mended: readonly string[];
  readonly museum: Museum;
  readonly build: Press['build'];
  /** Where curators open it, such as http://127.0.0.1:8090. */
  readonly address: string;
};

/** All that can be done at the desk. Each deed asks first who wants it: there is no other way to the records. */
export class Desk {
  readonly #parts: Parts;
  readonly #catalogue: Catalogue;
  readonly #previews = new Previews();
  #publishing = false;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#catalogue = new Catalogue(parts.store);
  }

  /**
   * Answers a request with what a deed gives, or with why it was refused. A page of another site can make a browser
   * send what a form sends, but not with the desk's own Origin.
   */
  async answer(request: Request, deed: (by: By) => Promise<unknown>): Promise<Response> {
    try {
      if (request.method !== 'GET' && request.headers.get('origin') !== this.#parts.address)
        throw new Refused(403, { message: 'only the pages of this desk may change anything' });
      const given = await deed(await this.who(request.headers));
      return given instanceof Response ? given : Response.json(given ?? {});
    } catch (error) {
      return answerTo(error);
    }
  }

  who(headers: Headers): Promise<By> {
    return this.#parts.accounts.accountOf(headers);
  }

  /** Answers what has to do with passwords and sessions. */
  enter(request: Request, from: string): Promise<Response> {
    return this.#parts.accounts.answer(request, from);
  }

  /** Refuses whoever may not, before anything of what they sent is read. */
  let(by: By, deed: Deed): void {
    ask(by, deed);
  }

  may(by: By, deed: Deed): boolean {
    return by !== null && !by.mustChoose && may(by.role, deed);
  }

  list(by: By, query: Query): Listed {
    ask(by, 'read');
    return this.#catalogue.list(query);
  }

  mended(by: By): readonly string[] {
    ask(by, 'read');
    return this.#parts.mended;
  }

  /** The last changes, by whom and why. */
  async lately(by: By): Promise<readonly InARow[]> {
    ask(by, 'read');
    return latelyOf(this.#parts.store.history);
  }

  /** The last changes of what the public sees. */
  async publishedLately(by: By): Promise<readonly Published[]> {
    ask(by, 'read');
    return publishedLately(this.#parts.store);
  }

  async open(by: By, kind: Kind, id: string): Promise<Opened> {
    ask(by, 'read');
    const { store } = this.#parts;
    const named = withNamedDrafts(store, new Set([`${kind}/${id}`]));
    return openedOf(store, { kind, id, named, problems: await this.#problemsWith(named) });
  }

  /** What a change of a record must say it was made on. */
  version(by: By, kind: Kind, id: string): string {
    ask(by, 'read');
    return this.#parts.store.versionNow(kind, id);
  }

  /** What records are called, for the fields that name them. */
  names(by: By): Names {
    ask(by, 'read');
    return this.#catalogue.names();
  }

  /** Keeps what somebody wrote, as the draft or, where it gives way to what stands there, in the history alone. */
  async save(by: By, target: Target, { record, reason, aside }: Written): Promise<Saved> {
    const account = ask(by, 'write');
    if (record !== null && record.id !== target.id)
      throw new Refused(422, {
        message: `the id of this record is ${target.id}: leave it as it is`,
      });
    const { store } = this.#parts;
    return aside
      ? store.setAside(target, record, because(account, 'set aside for what somebody else wrote'))
      : store.saveDraft(target, record, because(account, reason));
  }

  /** Hands a draft in, and with it the new records that it names. */
  async submit(by: By, target: Target): Promise<Saved> {
    const reason = because(ask(by, 'submit'), 'handed in for review');
    return submitTogether(this.#parts.store, target, reason);
  }

  async approve(by: By, target: Target): Promise<Saved> {
    return this.#parts.store.approve(target, because(ask(by, 'approve'), 'read and approved'));
  }

  /** Gives a draft back to those who wrote it, with the reason. */
  async sendBack(by: By, target: Target, why: string): Promise<Saved> {
    const account = ask(by, 'approve');
    const reason = because(account, `sent back: ${why}`);
    return this.#parts.store.edit(target, reason, (draft) => sentBack(draft, account.name, why));
  }

  async discard(by: By, target: Target): Promise<Saved> {
    return this.#parts.store.discard(target, because(ask(by, 'discard'), 'draft given up'));
  }

  order(by: By, kind: OrderedKind): readonly InOrder[] {
    ask(by, 'read');
    return orderOf(this.#parts.store, kind);
  }

  /** Tells the records of a kind in the order of these ids, and gives how many drafts that makes. */
  async reorder(by: By, kind: string, wanted: Wanted): Promise<number> {
    return reorder(
      this.#parts.store,
      kind,
      wanted,
      because(ask(by, 'write'), 'told in another order'),
    );
  }

  /** All drafts that were handed in. */
  async waiting(by: By): Promise<readonly Waiting[]> {
    ask(by, 'read');
    return waitingIn(this.#parts.store, (records) => this.#problemsWith(records));
  }

  publish(by: By, targets: readonly Target[], reason: string): Promise<Outcome> {
    const { name } = ask(by, 'publish');
    return this.#bringOut('published', name, (press) =>
      publish(press, targets, { author: name, reason }),
    );
  }

  undo(by: By, commit: string, reason: string): Promise<Outcome> {
    const { name } = ask(by, 'undo');
    return this.#bringOut('taken back', name, (press) =>
      undo(press, commit, { author: name, reason }),
    );
  }

  /** What a record and its drafts have been, the newest first. */
  async past(by: By, kind: Kind, id: string): Promise<readonly Past[]> {
    ask(by, 'read');
    return pastOf(this.#parts.store, kind, id);
  }

  /** What stood in one of those states. */
  async stood(by: By, blob: string): Promise<unknown> {
    ask(by, 'read');
    return stoodIn(this.#parts.store, blob);
  }

  /** Makes the exhibit with some drafts in it, and gives the key of its files; or what keeps it from being shown. */
  async preview(by: By, records: ReadonlySet<string>): Promise<Previewed> {
    ask(by, 'read');
    const shown = withNamedDrafts(this.#parts.store, records);
    const values = this.#parts.store.recordsWith(shown);
    return this.#previews.make(values, await this.#files(), shown);
  }

  previewFile(by: By, key: string, address: string): string {
    ask(by, 'read');
    return this.#previews.file(key, address);
  }

  /** Keeps a picture, drawn anew, and gives the name of its file: no record has it yet, so nobody sees it. */
  async takePicture(by: By, sent: Uint8Array): Promise<{ readonly file: string }> {
    const account = ask(by, 'write');
    return takenIn(this.#parts.store, sent, because(account, 'a picture taken in'));
  }

  async picture(by: By, file: string): Promise<Uint8Array<ArrayBuffer>> {
    ask(by, 'read');
    if (!(await this.#files()).has(file))
      throw new Refused(404, { message: 'there is no such picture' });
    return new Uint8Array(await readFile(join(this.#parts.museum.records, 'files', file)));
  }

  /** All records of a kind as a file for a spreadsheet program. */
  async sheet(by: By, kind: Kind, format: Format): Promise<Uint8Array> {
    ask(by, 'read');
    return sheetOf(this.#parts.store, kind, format);
  }

  /** What a file would bring; with `all` or `good` its rows become drafts, the sound ones or, where one is not, none. */
  async bringIn(by: By, kind: Kind, bytes: Uint8Array, keep: Keep): Promise<Kept> {
    const reason = because(ask(by, 'import'), 'imported from a spreadsheet');
    return broughtIn(this.#parts.store, { kind, bytes, keep, reason });
  }

  /** The last entries of the log. */
  log(by: By): Promise<readonly Entry[]> {
    ask(by, 'log');
    return lastEntries(logFile(this.#parts.museum.desk));
  }

  accounts(by: By): Promise<readonly Account[]> {
    ask(by, 'accounts');
    return this.#parts.accounts.list();
  }

  async makeAccount(by: By, account: Pick<Account, 'name' | 'email' | 'role'>, password: string) {
    await this.#parts.accounts.make(account, password, ask(by, 'accounts').name);
  }

  async changeAccount(by: By, id: string, change: AccountChange): Promise<void> {
    await this.#parts.accounts.change(id, change, ask(by, 'accounts'));
  }

  async #problemsWith(drafts: ReadonlySet<string>): Promise<readonly Problem[]> {
    return problemsWith(this.#parts.store, drafts, await this.#files());
  }

  #files(): Promise<ReadonlySet<string>> {
    return pictureFiles(this.#parts.museum.records);
  }

  /** One publishing at a time, and each is told to the log. */
  async #bringOut(
    what: 'published' | 'taken back',
    by: string,
    bring: (press: Press) => Promise<Outcome>,
  ): Promise<Outcome> {
    if (this.#publishing)
      throw new Refused(409, { message: 'somebody is publishing: wait until it is done' });
    this.#publishing = true;
    try {
      const { store, museum, build, audit } = this.#parts;
      const outcome = await bring({ store, museum, build, now: Date.now }).catch(async (error) => {
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
