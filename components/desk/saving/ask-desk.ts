import { MOST_FILE_BYTES, TOO_LARGE } from '../../../data/edit/largest-file';
import { fill } from '../../ui/words/fill';
import { type DeskText, saidIn } from '../words/desk-words';

/** What the desk answered; status 0 where it did not. */
export type Answered = { readonly status: number; readonly body: unknown };

type Sending = {
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly body?: unknown;
  /** The version that a change was made on. */
  readonly on?: string;
};

/** Asks the desk's server. A desk that does not answer is an answer too: nothing is thrown. */
export async function askDesk(path: string, sending: Sending = {}): Promise<Answered> {
  const { method = 'POST', body, on } = sending;
  const headers = {
    'content-type': 'application/json',
    ...(on === undefined ? {} : { 'if-match': `"${on}"` }),
  };
  try {
    const answer = await fetch(`/desk/api/${path}/`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: await answer.json().catch(() => null) };
  } catch {
    return { status: 0, body: null };
  }
}

/** Sends a file as it is. */
export async function sendFile(path: string, file: File): Promise<Answered> {
  // A server that refuses so much ends the line, and nothing of its answer is read.
  if (file.size > MOST_FILE_BYTES) return { status: 413, body: { message: TOO_LARGE } };
  try {
    const answer = await fetch(`/desk/api/${path}/`, { method: 'POST', body: file });
    return { status: answer.status, body: await answer.json().catch(() => null) };
  } catch {
    return { status: 0, body: null };
  }
}

/** Why it was refused. */
export function whyOf({ status, body }: Answered, { words, language }: DeskText): string {
  const message: unknown = Object(body).message;
  if (typeof message === 'string') return saidIn(language, message);
  return status === 0 ? words.offline : fill(words.unexpected, { status });
}
