import type { IncomingMessage, ServerResponse } from 'node:http';
import type { MessageLanguage } from '../../data/messages/catalogue';
import { recordsFolder } from '../../data/read/read-records';
import { metaPolicy } from '../serve/headers';
import { answerProblems, answersFile, isForPage, pathOf } from './answers';
import { askForProblems, type CheckedRecords, printChecked } from './checked-records';
import { loosePolicy } from './loose-policy';
import { startPages } from './next-pages';
import { openServer } from './open-server';
import { RecordsFeed, reloadTag } from './records-feed';
import { watchFolder } from './watch-folder';

/** The files of an export that are made of the records. A route of Next makes them, under another address. */
const ofRecords =
  /^\/(?:[\w-]+\/(?:exhibit|reports)\.json|[\w-]+\/texts\/\w+\.json|pictures\/[\w.-]+)$/;

/** Serves the exhibit from the code and the records as they are now, and shows in its place what is wrong with the records. */
export async function serveExhibit(
  host: string,
  first: number,
  language: MessageLanguage,
): Promise<string> {
  const { server, port, address, answerWith } = await openServer(host, first);
  const feed = new RecordsFeed();
  const pages = await startPages({ server, host, port });
  const policy = loosePolicy(metaPolicy([]));

  answerWith(async (request, response) => {
    const path = pathOf(request);
    if (feed.answers(path, request, response) || (await answersFile(path, response))) return;
    if (isForPage(request)) {
      const checked = await askForProblems(address, language);
      if (checked !== null && checked.problems.length > 0)
        return answerProblems(response, checked.problems, language);
      response.setHeader('Content-Security-Policy', policy);
      reloadAfterError(request, response);
    }
    if (ofRecords.test(path)) request.url = `/dev${path}`;
    await pages.answer(request, response);
  });

  let before: CheckedRecords['problems'] = [];
  const report = async () => {
    const checked = await askForProblems(address, language);
    if (checked === null) return;
    printChecked(checked, before, language);
    before = checked.problems;
  };
  await report();
  watchFolder(recordsFolder(), () => {
    feed.changed();
    void report();
  });
  return `${address}/`;
}

/** Lets a page of Next's own about an error be loaded again with the next change, as a record may be broken while its page is made. */
function reloadAfterError({ headers }: IncomingMessage, response: ServerResponse): void {
  // Nothing can be added to what is compressed.
  delete headers['accept-encoding'];
  const tag = reloadTag();
  const end = response.end.bind(response);
  response.end = (...last: readonly unknown[]) => {
    if (response.statusCode === 500) {
      if (!response.headersSent) response.removeHeader('Content-Length');
      const [chunk] = last;
      if (typeof chunk === 'string' || chunk instanceof Uint8Array) response.write(chunk);
      return end(tag);
    }
    return Reflect.apply(end, response, last);
  };
}
