import { createServer } from 'node:net';

/** What the staff read; empty while nothing answers. */
export async function healthOf(port: number): Promise<string> {
  const address = `http://127.0.0.1:${port}/kiosk/health/`;
  return fetch(address, { signal: AbortSignal.timeout(3000) }).then(
    (answer) => answer.text(),
    () => '',
  );
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === 'object' && bound !== null ? bound.port : 0));
    });
  });
}
