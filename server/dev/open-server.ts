import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { atFreePort } from '../system/free-port';

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

type Opened = {
  readonly server: Server;
  readonly port: number;
  /** Such as http://127.0.0.1:8080, without a slash at its end. */
  readonly address: string;
  /** Says how requests are answered; until then they wait. */
  readonly answerWith: (answer: Answer) => void;
};

/** Opens a server at a port, or the next that is free, before there is anything to serve: Next wants to know the port. */
export async function openServer(host: string, first: number): Promise<Opened> {
  let answerWith: (answer: Answer) => void = () => undefined;
  const ready = new Promise<Answer>((resolve) => {
    answerWith = resolve;
  });
  const server = createServer(async (request, response) => {
    try {
      await (await ready)(request, response);
    } catch (error) {
      console.error(error);
      response.destroy();
    }
  });
  await atFreePort(first, (port) => listening(server, port, host));
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : first;
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  return { server, port, address, answerWith };
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
