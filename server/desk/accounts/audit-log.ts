import { appendFile, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { log } from '../../../data/messages/en/log';
import { say } from '../../../data/messages/say';

/** An entry as the file holds it: `what` happened and when, by whom, and no password, no text of a record, no visitor. */
export type Entry = Readonly<Record<string, string | number>>;

/** What happened, to be noted in the log. */
export type LogEvent = { readonly code: keyof typeof log } & Entry;
export type AuditLog = (event: LogEvent) => Promise<void>;

/** So many bytes of the end of the log are read, which are some thousand entries. */
const READ = 200_000;

export function logFile(desk: string): string {
  return join(desk, 'audit.log');
}

/**
 * A file with one line of JSON an entry, oldest first. JSON has no line breaks, so that no entry can pretend to be two.
 * What was done stays done where the log cannot be written: the server's messages have the entry then.
 */
export function auditLog(file: string, now: () => number = Date.now): AuditLog {
  return async ({ code, ...values }) => {
    const entry = { at: new Date(now()).toISOString(), what: say({ code }, 'en'), ...values };
    const line = `${JSON.stringify(entry)}\n`;
    await appendFile(file, line, { mode: 0o600 }).catch((error: Error) => {
      const values = { why: error.message, entry: line };
      console.error(say({ code: 'log-not-written', values }, 'en'));
    });
  };
}

/** The last entries, the newest first. A line that was cut off is an entry with its text as it is. */
export async function lastEntries(file: string): Promise<readonly Entry[]> {
  const handle = await open(file).catch(() => null);
  if (handle === null) return [];
  try {
    const { size } = await handle.stat();
    const from = Math.max(0, size - READ);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(READ), 0, READ, from);
    const lines = buffer.subarray(0, bytesRead).toString('utf8').split('\n');
    const whole = from === 0 ? lines : lines.slice(1);
    return whole
      .filter((line) => line !== '')
      .map(entryIn)
      .reverse();
  } finally {
    await handle.close();
  }
}

function entryIn(line: string): Entry {
  try {
    const entry: unknown = JSON.parse(line);
    return typeof entry === 'object' && entry !== null ? (entry as Entry) : { what: line };
  } catch {
    return { what: line };
  }
}
