import { recordsFolder } from '../../data/read/read-exhibit';
import { metaPolicy } from '../serve/headers';
import { answerProblems, answersFile, isForPage, pathOf } from './answers';
import { askForProblems, type CheckedRecords, printChecked } from './checked-records';
import { loosePolicy } from './loose-policy';
import { startPages } from './next-pages';
import { openServer } from './open-server';
import { RecordsFeed } from './records-feed';
import { watchFolder } from './watch-folder';

/** The files of an export that are made of the records. A route of Next makes them, under another address. */
const ofRecords =
  /^\/(?:[\w-]+\/(?:exhibit|reports)\.json|[\w-]+\/texts\/\w+\.json|pictures\/[\w.-]+)$/;

/** Serves the exhibit from the code and the records as they are now, and shows in its place what is wrong with the records. */
export async function serveExhibit(host: string, first: number): Promise<string> {
  const { server, port, address, answerWith } = await openServer(host, first);
  const feed = new RecordsFeed();
  const pages = await startPages({ server, host, port });
  const policy = loosePolicy(metaPolicy([]));

  answerWith(async (request, response) => {
    const path = pathOf(request);
    if (feed.answers(path, request, response) || (await answersFile(path, response))) return;
    if (isForPage(request)) {
      const checked = await askForProblems(address);
      if (checked !== null && checked.problems.length > 0)
        return answerProblems(response, checked.problems);
      response.setHeader('Content-Security-Policy', policy);
    }
    if (ofRecords.test(path)) request.url = `/dev${path}`;
    await pages.answer(request, response);
  });

  let before: CheckedRecords['problems'] = [];
  const report = async () => {
    const checked = await askForProblems(address);
    if (checked === null) return;
    printChecked(checked, before);
    before = checked.problems;
  };
  await report();
  watchFolder(recordsFolder(), () => {
    feed.changed();
    void report();
  });
  return `${address}/`;
}
