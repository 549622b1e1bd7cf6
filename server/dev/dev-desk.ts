import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MessageLanguage } from '../../data/messages/catalogue';
import { readFolder } from '../../data/read/read-folder';
import { readerOfChanges } from '../../data/read/read-if-changed';
import { isKind } from '../../data/schema/kinds';
import type { DeskFolders } from '../desk/backup/backup';
import { setDesk } from '../desk/desk-instance';
import { firstAccount, type OpenDesk, openDesk } from '../desk/open-desk';
import { deskListener } from '../desk/serve-desk';
import type { Store } from '../desk/store/store';
import { deskHeaders } from '../serve/headers';
import { filesUnder } from '../system/list-files';
import { answerProblems, answersFile, isForPage, pathOf } from './answers';
import { type CheckedRecords, inWords, printChecked } from './checked-records';
import { loosePolicy } from './loose-policy';
import { startPages } from './next-pages';
import { openServer } from './open-server';
import { RecordsFeed } from './records-feed';
import { watchFolder } from './watch-folder';

type Options = {
  readonly folders: DeskFolders;
  readonly host: string;
  readonly port: number;
  /** Where curators open it, where that is not the host and the port. */
  readonly address: string | undefined;
  /** The language of what it prints and of its page of problems. */
  readonly language: MessageLanguage;
};

type DevDesk = {
  readonly address: string;
  readonly close: () => Promise<void>;
};

/** Serves the desk from the code and the records as they are now. Rejects where its folders cannot be opened. */
export async function serveDevDesk(options: Options): Promise<DevDesk> {
  const { folders, host, language } = options;
  const opened = await openServer(host, options.port);
  const address = options.address ?? opened.address;
  // Read by next.config.js.
  process.env.EXHIBIT = 'desk';
  const feed = new RecordsFeed();
  const desk = new ReopenedDesk({ folders, address, language }, feed);
  await desk.start();
  const pages = await startPages({ server: opened.server, host, port: opened.port });
  const listener = deskListener({
    folder: folders.desk,
    address,
    answer: pages.answer,
    headersOf: looseHeaders,
  });
  opened.answerWith(async (request, response) => {
    const path = pathOf(request);
    if (feed.answers(path, request, response) || (await answersFile(path, response))) return;
    const problems = desk.problems;
    if (isForPage(request) && problems.length > 0) answerProblems(response, problems, language);
    // Next asks for what it shows of a fault at addresses of its own.
    else if (/^\/(?:_next|__nextjs)/.test(path)) await pages.answer(request, response);
    else listener(request, response);
  });
  const unwatch = watchFolder(folders.records, () => void desk.look());
  const close = async () => {
    unwatch();
    await desk.close();
  };
  return { address: `${address}/desk/`, close };
}

function looseHeaders(nonce: string) {
  const headers = deskHeaders(nonce);
  return {
    ...headers,
    'Content-Security-Policy': loosePolicy(headers['Content-Security-Policy']),
  };
}

/**
 * A desk that is opened again where somebody else than itself has changed its records. While a file of them cannot be
 * read it is not: a desk takes such a file away when it opens, and here somebody is writing it.
 */
class ReopenedDesk {
  open: OpenDesk | null = null;
  problems: CheckedRecords['problems'] = [];
  readonly #readFile = readerOfChanges();
  #last: Promise<void> = Promise.resolve();

  constructor(
    readonly options: {
      readonly folders: DeskFolders;
      readonly address: string;
      readonly language: MessageLanguage;
    },
    readonly feed: RecordsFeed,
  ) {}

  /** Opens the desk. Rejects where its folders cannot be opened. */
  start(): Promise<void> {
    return this.#look();
  }

  /** Looks at the records on the disk again, after what it looks at now. */
  look(): Promise<void> {
    this.#last = this.#last.then(() => this.#look()).catch((error) => console.error(error));
    return this.#last;
  }

  async close(): Promise<void> {
    await this.#last;
    await this.open?.close();
  }

  async #look(): Promise<void> {
    const before = this.problems;
    const { count, problems } = await this.#unreadable();
    this.problems = problems;
    printChecked({ count, problems }, before, this.options.language);
    if (problems.length === 0) {
      if (this.open !== null && !(await isChanged(this.open.store, this.options.folders.records))) {
        if (before.length > 0) this.feed.changed();
        return;
      }
      await this.#reopen();
    }
    this.feed.changed();
  }

  async #reopen(): Promise<void> {
    const { folders, address, language } = this.options;
    await this.open?.close();
    const open = await openDesk(folders, address, language);
    if (open instanceof Error) throw open;
    this.open = open;
    setDesk(open.desk);
    const account = await firstAccount(open.accounts, language);
    if (account !== '') console.log(account);
  }

  /** What is wrong with files of records; what is wrong between records a desk shows itself. */
  async #unreadable(): Promise<CheckedRecords> {
    const { folders, language } = this.options;
    const { records, broken, problems } = await readFolder(folders.records, this.#readFile);
    return {
      count: Object.values(records).reduce((sum, list) => sum + list.length, 0),
      problems: problems
        .filter(({ record }) => broken.has(record))
        .map((problem) => inWords(problem, language)),
    };
  }
}

/** Whether somebody else than the desk has changed, added or taken away a record since it was opened. */
async function isChanged(store: Store, records: string): Promise<boolean> {
  // A change that the desk itself is making ends first.
  await store.settle();
  const onDisk = (await filesUnder(records)).filter(isOfRecord);
  const known = store.paths().filter((path) => path.startsWith('records/'));
  if (onDisk.length !== known.length) return true;
  for (const path of onDisk) {
    const [kind, id = ''] = path.replace(/\.json$/, '').split('/');
    const version = await store.history.nameOf(await readFile(join(records, path)));
    if (!isKind(kind) || store.published(kind, id)?.version !== version) return true;
  }
  return false;
}

function isOfRecord(path: string): boolean {
  return isKind(path.split('/')[0]) && /^[\w-]+\/[^./][^/]*\.json$/.test(path);
}
