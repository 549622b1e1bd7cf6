import type { IncomingMessage, ServerResponse } from 'node:http';
import { screenSettings } from '../../data/kiosk/screen-settings';
import type { KioskSettings } from '../../data/kiosk/screen-settings-schema';
import { headers } from '../serve/headers';
import type { PinAnswer } from './pin';
import type { Pulse } from './releases/server-word';

/** What the screen's page can ask of the server under `/kiosk/`, besides files. */
type KioskHooks = {
  readonly settings: KioskSettings;
  /** Of the export that is served. */
  readonly version: string;
  /** The page is alive. */
  readonly alive: (pulse: Pulse) => void;
  readonly visit: (language: string) => Promise<void>;
  readonly leave: (pin: string) => PinAnswer;
  /** The page for the staff about the state of the screen. */
  readonly health: () => Promise<string>;
};

const LARGEST_BODY = 200;

const statusOf: Readonly<Record<PinAnswer, number>> = { right: 204, wrong: 403, locked: 429 };

/** Answers the requests of one screen under `/kiosk/`; a page of another origin is refused. */
export function kioskRoutes(hooks: KioskHooks) {
  const posts: Readonly<Record<string, (body: string) => Promise<number>>> = {
    '/kiosk/alive': async (body) => {
      const [state, version] = body.split(' ');
      const current = version === hooks.version;
      hooks.alive({ resting: state === 'resting', current });
      // A page of an earlier export has to reload when nobody is there.
      return current ? 204 : 205;
    },
    '/kiosk/visit': async (body) => {
      if (!hooks.settings.languages.some((language) => language === body)) return 400;
      await hooks.visit(body);
      return 204;
    },
    '/kiosk/leave': async (body) => statusOf[hooks.leave(body)],
  };
  const gets: Readonly<Record<string, () => Promise<readonly [string, string]>>> = {
    '/kiosk/settings.json': async () => [
      'application/json;charset=utf-8',
      JSON.stringify(screenSettings(hooks.settings, hooks.version)),
    ],
    '/kiosk/health/': async () => ['text/html;charset=utf-8', await hooks.health()],
  };

  return (path: string, request: IncomingMessage, response: ServerResponse): boolean => {
    const handler = gets[path];
    const post = posts[path];
    if (handler !== undefined && request.method === 'GET') {
      void handler().then(([type, text]) => send(response, 200, type, text));
      return true;
    }
    if (post === undefined || request.method !== 'POST') return false;
    if (isForeign(request)) {
      send(response, 403);
      return true;
    }
    void bodyOf(request).then(
      async (body) => send(response, body === null ? 413 : await post(body)),
      () => send(response, 400),
    );
    return true;
  };
}

/** A browser names the origin of every POST; what has none is a tool on this machine. */
function isForeign(request: IncomingMessage): boolean {
  const { origin, host } = request.headers;
  return origin !== undefined && origin !== `http://${host}`;
}

async function bodyOf(request: IncomingMessage): Promise<string | null> {
  let body = '';
  for await (const part of request.setEncoding('utf8')) {
    body += part;
    if (body.length > LARGEST_BODY) return null;
  }
  return body;
}

function send(response: ServerResponse, status: number, type = 'text/plain', text = ''): void {
  for (const [name, value] of Object.entries(headers('/kiosk/'))) response.setHeader(name, value);
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
  response.end(text);
}
