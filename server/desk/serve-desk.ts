import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { isIP } from 'node:net';
import { join } from 'node:path';
import next from 'next';
import { MOST_FILE_BYTES } from '../../data/edit/contract/limits';
import { deskHeaders } from '../serve/headers';
import { exportHandler, type RunningServer } from '../serve/serve';
import { PATH } from './accounts/library';
import type { Desk } from './desk';
import { setDesk } from './desk-instance';

type Options = {
  readonly desk: Desk;
  /** The desk's own folder, in which `current` names the export that the public sees. */
  readonly folder: string;
  readonly host: string;
  readonly port: number;
  /** Where curators open it. Requests for another name are refused: a foreign site may point its name here. */
  readonly address: string;
};

/** Serves the desk under /desk/ and, once there is one, the export that the public sees under everything else. */
export async function serveDesk({
  desk,
  folder,
  host,
  port,
  address,
}: Options): Promise<RunningServer> {
  // Read by next.config.js: this is the other of the two builds.
  Object.assign(process.env, { EXHIBIT: 'desk', NODE_ENV: 'production' });
  setDesk(desk);
  const pages = next({ dev: false, dir: '.', hostname: host, port, quiet: true });
  await pages.prepare();
  const answer = pages.getRequestHandler();
  const server = createServer(deskListener({ folder, address, answer }));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    address: `${address}/desk/`,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await pages.close();
    },
  };
}

type Listening = Pick<Options, 'folder' | 'address'> & {
  /** Next's answer. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** The headers of a page of the desk, whose scripts carry this nonce. */
  readonly headersOf?: typeof deskHeaders;
};

/** Answers requests for the desk and, if there is one, for the export that the public sees. */
export function deskListener({ folder, address, answer, headersOf = deskHeaders }: Listening) {
  const current = join(folder, 'current');
  const serveExport = exportHandler(current);
  return (request: IncomingMessage, response: ServerResponse): void => {
    const path = (request.url ?? '/').replace(/\?.*$/s, '');
    const isOfDesk = path === '/desk' || path.startsWith('/desk/');
    if (request.headers.host !== new URL(address).host) end(response, 421);
    else if (!isBearable(request)) end(response, 413, { Connection: 'close' });
    else if (!isOfDesk && existsSync(current)) serveExport(request, response);
    else if (path === '/') end(response, 307, { Location: '/desk/' });
    else {
      prepare(request, response, headersOf);
      void answer(request, response);
    }
  };
}

/** Bytes of a request: a file of the largest size, and what comes around it. */
const MOST_BYTES = MOST_FILE_BYTES + 1_000_000;
/** Bytes of a request to sign in, which anybody may send. */
const MOST_OF_STRANGERS = 10_000;

/** Whether a request states its length and is within the limit. */
function isBearable({ method, url = '', headers }: IncomingMessage): boolean {
  if (method === 'GET' || method === 'HEAD') return true;
  const length =
    headers['transfer-encoding'] === undefined ? Number(headers['content-length'] ?? 0) : Infinity;
  return length <= (url.startsWith(`${PATH}/`) ? MOST_OF_STRANGERS : MOST_BYTES);
}

/** Gives each page a content policy of its own, with a nonce for its scripts and styles. */
function prepare(
  request: IncomingMessage,
  response: ServerResponse,
  headersOf: typeof deskHeaders,
): void {
  const nonce = randomBytes(16).toString('base64');
  const headers = headersOf(nonce);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  // Next reads the policy off the request to give its own scripts the nonce.
  request.headers['content-security-policy'] = headers['Content-Security-Policy'];
  request.headers['x-nonce'] = nonce;
  request.headers['x-desk-from'] = machineOf(request);
}

/** The address of the machine that asks. A request from this machine may come from a proxy, which names the address it asks for. */
function machineOf({ headers, socket }: IncomingMessage): string {
  const from = socket.remoteAddress ?? 'unknown';
  const forwarded =
    String(headers['x-forwarded-for'] ?? '')
      .split(',')
      .at(-1)
      ?.trim() ?? '';
  return /^(?:::ffff:)?127\.|^::1$/.test(from) && isIP(forwarded) > 0 ? forwarded : from;
}

function end(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'Content-Length': 0, ...headers });
  response.end();
}
