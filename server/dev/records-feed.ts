import type { IncomingMessage, ServerResponse } from 'node:http';
import { recordsState, setRecordsState } from '../../data/read/records-state';

const FEED = '/dev/changes';
const SCRIPT = '/dev/reload.js';

/** Loads the page again when the records are no longer what it was made of. */
const script = `{
  const seen = new URL(document.currentScript.src).searchParams.get('state');
  const feed = new EventSource('${FEED}');
  feed.onmessage = ({ data }) => {
    if (data === seen) return;
    feed.close();
    location.reload();
  };
  addEventListener('pagehide', () => feed.close());
}`;

/** The element that a page of our own has in its head; Next's pages have it as `DevReload`. */
export function reloadTag(): string {
  return `<script src="${SCRIPT}?state=${recordsState()}" async></script>`;
}

/** Tells open pages of each new state of the records. */
export class RecordsFeed {
  readonly #open = new Set<ServerResponse>();
  #changes = 0;

  constructor() {
    this.#announce();
  }

  changed(): void {
    this.#changes += 1;
    this.#announce();
  }

  /** Answers what the script of a page asks for, and says whether it did. */
  answers(path: string, request: IncomingMessage, response: ServerResponse): boolean {
    if (path === SCRIPT) {
      response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' });
      response.end(script);
      return true;
    }
    if (path !== FEED) return false;
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(message());
    this.#open.add(response);
    request.on('close', () => this.#open.delete(response));
    return true;
  }

  #announce(): void {
    // A page that was open before a restart is as old as one from before a change.
    setRecordsState(`${process.pid}-${this.#changes}`);
    for (const response of this.#open) response.write(message());
  }
}

function message(): string {
  return `data: ${recordsState()}\n\n`;
}
