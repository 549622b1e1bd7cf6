import { execFileSync, spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';

/** What a test may do to the server: each is done once, before the next request of its kind is answered. */
type Next = { push?: (() => Promise<unknown>) | undefined; isCutOff?: boolean };

const AUTHOR = {
  ...{ GIT_AUTHOR_NAME: 'someone', GIT_AUTHOR_EMAIL: 'someone@example.org' },
  ...{ GIT_COMMITTER_NAME: 'someone', GIT_COMMITTER_EMAIL: 'someone@example.org' },
};

export const PASSWORD = 'a password of the tests';

/**
 * A museum's Git server, for tests: the one that comes with Git, over HTTP on this machine, with an empty repository
 * at `address` that asks for a password. Its own Git reads what the desks have written.
 */
export async function gitServer(folder: string) {
  const repository = join(folder, 'exhibit.git');
  const git = (args: string, input = '') =>
    execFileSync('git', ['--git-dir', repository, ...args.split(' ')], {
      input,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, ...AUTHOR },
    }).trim();
  git('init --quiet --bare --initial-branch=main');
  const next: Next = {};
  const answered = new WeakSet<Socket>();
  const server = createServer((request, response) => {
    const { socket } = request;
    // A server may close a connection just when a second request comes over it; this one always does.
    if (answered.has(socket)) socket.destroy();
    else void answer(request, response, folder, next);
    answered.add(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${port}/exhibit.git`, git, next, close };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  next: Next,
): Promise<void> {
  const [path = '', query = ''] = (request.url ?? '').split('?');
  const [, pass = ''] = (request.headers.authorization ?? '').split(' ');
  const [user, password] = Buffer.from(pass, 'base64').toString().split(':');
  if (password !== PASSWORD) {
    response.writeHead(401, { 'WWW-Authenticate': 'Basic' }).end();
    return;
  }
  if (request.method === 'POST' && path.endsWith('receive-pack')) {
    const { push } = next;
    next.push = undefined;
    await push?.();
  }
  const backend = spawn('git', ['http-backend'], {
    env: {
      ...process.env,
      ...{ GIT_PROJECT_ROOT: folder, GIT_HTTP_EXPORT_ALL: '1', REMOTE_USER: user },
      ...{ PATH_INFO: path, QUERY_STRING: query, REQUEST_METHOD: request.method },
      ...{ CONTENT_TYPE: request.headers['content-type'] },
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  request.pipe(backend.stdin);
  const parts: Buffer[] = [];
  for await (const part of backend.stdout) parts.push(part);
  const output = Buffer.concat(parts);
  const end = output.indexOf('\r\n\r\n');
  const lines = output.subarray(0, end).toString().split('\r\n');
  const headers = Object.fromEntries(lines.map((line) => line.split(': ')));
  const body = output.subarray(end + 4);
  response.writeHead(Number.parseInt(headers.Status ?? '200', 10), headers);
  if (next.isCutOff && request.method === 'POST')
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
  else response.end(body);
}
