import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import next from 'next';

type Setting = { readonly server: Server; readonly host: string; readonly port: number };

type Pages = {
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Starts Next with hot reload in this process, which carries its web socket on the same server. */
export async function startPages({ server, host, port }: Setting): Promise<Pages> {
  // Read by next.config.js and by Next itself.
  Object.assign(process.env, {
    NODE_ENV: 'development',
    DEV_SERVER: '1',
    NEXT_TELEMETRY_DISABLED: '1',
  });
  const pages = next({
    dev: true,
    dir: '.',
    hostname: host,
    port,
    httpServer: server,
    quiet: true,
  });
  await pages.prepare();
  const answer = pages.getRequestHandler();
  return { answer: (request, response) => answer(request, response), close: () => pages.close() };
}
