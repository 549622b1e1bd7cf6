import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { MessageLanguage } from '../../data/messages/catalogue';
import { mapWorker } from '../build/place-map-worker';
import type { CheckedRecords } from './checked-records';
import { problemPage } from './problem-page';

/** A worker that an export left behind at this address, where it would go on showing its own pages, ends itself. */
const endOfServiceWorker = `
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) await caches.delete(name);
  await registration.unregister();
  for (const client of await clients.matchAll({ type: 'window' })) await client.navigate(client.url);
})()));`;

/** The path of a request, without what follows a question mark. */
export function pathOf({ url = '/' }: IncomingMessage): string {
  return url.replace(/\?.*$/s, '');
}

/** Whether a browser asks for a page to show, and not for a part of one. */
export function isForPage({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && headers.accept?.includes('text/html') === true;
}

/** Answers what an export holds besides pages and records, and says whether it did. */
export async function answersFile(path: string, response: ServerResponse): Promise<boolean> {
  const script = { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-cache' };
  if (path === '/sw.js') {
    response.writeHead(200, script).end(endOfServiceWorker);
    return true;
  }
  if (!path.startsWith('/maplibre/')) return false;
  const { name, source } = await mapWorker();
  if (path !== `/maplibre/${name}`) return false;
  response.writeHead(200, script);
  createReadStream(source).pipe(response);
  return true;
}

/** Answers with the page of problems, with status 500. */
export function answerProblems(
  response: ServerResponse,
  problems: CheckedRecords['problems'],
  language: MessageLanguage,
): void {
  const page = problemPage(problems, language);
  response.writeHead(500, {
    'Content-Type': 'text/html;charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(page);
}
