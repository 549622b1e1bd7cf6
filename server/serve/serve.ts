import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headers } from './headers';

export type RunningServer = { readonly address: string; readonly close: () => Promise<void> };

type Options = {
  /** The folder of the export. A link is followed at each request, so that another export can replace it. */
  readonly folder: string;
  readonly port: number;
  readonly host: string;
  /** Answers requests for what is no file; returns false to leave a request to the files. */
  readonly answers?: (path: string, request: IncomingMessage, response: ServerResponse) => boolean;
};

/** Serves an export, and nothing outside it, on a port (0 takes any free one). Rejects when the port is taken. */
export function serve({ folder, port, host, answers }: Options): Promise<RunningServer> {
  const server = createServer(exportHandler(folder, answers));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const bound = server.address();
      const taken = typeof bound === 'object' && bound !== null ? bound.port : port;
      resolve({ address: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`, close });
    });
  });
}

/** Answers requests with the files of an export, and with nothing outside it. */
export function exportHandler(
  folder: string,
  answers: NonNullable<Options['answers']> = () => false,
) {
  // With `dev` sirv looks at the disk at each request, so that a new build is served at once.
  const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true });

  return (request: IncomingMessage, response: ServerResponse): void => {
    const path = pathOf(request);
    if (path !== null && answers(path, request, response)) return;
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      answer(request, response, { status: 405, more: { Allow: 'GET, HEAD' } });
    } else if (path === null) {
      answer(request, response, { status: 400 });
    } else if (/[\\/]\./.test(path)) {
      notFound(folder, request, response);
    } else if (isPageWithoutSlash(folder, path)) {
      answer(request, response, { status: 308, more: { Location: `${path}/` } });
    } else {
      keepSafeRange(request);
      closeFileWith(response);
      setHeaders(response, { ...headers(path), 'Accept-Ranges': 'bytes' });
      files(request, response, () => notFound(folder, request, response));
    }
  };
}

function pathOf(request: IncomingMessage): string | null {
  try {
    return decodeURI((request.url ?? '/').replace(/\?.*$/s, ''));
  } catch {
    return null;
  }
}

/** Pages have one address each, which ends in a slash; the narrow pattern allows no address of another host. */
function isPageWithoutSlash(folder: string, path: string): boolean {
  return /^(\/[\w-]+)+$/.test(path) && existsSync(join(folder, path, 'index.html'));
}

/**
 * Leaves only a range that sirv reads correctly: it takes `-500` for the first bytes, `0-0` for the
 * whole file, and crashes on `5-2`. A server may answer any other with the whole file (RFC 9110, 14.2).
 */
function keepSafeRange(request: IncomingMessage): void {
  const { range } = request.headers;
  if (range === undefined) return;
  const [, start, end] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(range) ?? [];
  const rising = end === '' || (Number(end) > 0 && Number(start) <= Number(end));
  // With If-Range the part is wanted only from an unchanged file, which our weak tags cannot promise.
  if (!rising || request.headers['if-range'] !== undefined) delete request.headers.range;
  // A range counts the bytes of the file, not those of its compressed twin.
  delete request.headers['accept-encoding'];
}

/** Without this, a visitor who leaves in the middle of a file leaves it open, and a deleted file ends the server. */
function closeFileWith(response: ServerResponse): void {
  response.on('pipe', (file) => {
    file.on('error', () => response.destroy());
    response.on('close', () => file.destroy());
  });
}

function notFound(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const page = join(folder, '404.html');
  if (existsSync(page)) answer(request, response, { status: 404, page: readFileSync(page) });
  else answer(request, response, { status: 404 });
}

type Answer = {
  readonly status: number;
  /** Headers besides those of every answer. */
  readonly more?: Readonly<Record<string, string>>;
  readonly page?: Buffer;
};

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { status, more = {}, page = Buffer.alloc(0) }: Answer,
): void {
  setHeaders(response, { ...headers('/404.html'), ...more });
  response.removeHeader('Accept-Ranges');
  response.writeHead(status, {
    'Content-Type': 'text/html;charset=utf-8',
    'Content-Length': page.length,
  });
  response.end(request.method === 'HEAD' ? undefined : page);
}

function setHeaders(response: ServerResponse, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) response.setHeader(name, value);
}
