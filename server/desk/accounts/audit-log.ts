import { appendFile, open } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { LogEntry } from '../../../data/edit/contract/page-data';
import type { log } from '../../../data/messages/en/log';
import { say } from '../../../data/messages/say';

/** An entry as the file holds it: `what` happened and when, by whom, and no password, no text of a record, no visitor. */
const entrySchema: z.ZodType<LogEntry> = z.record(z.string(), z.union([z.string(), z.number()]));

/** What happened, to be noted in the log. */
export type LogEvent = { readonly code: Exclude<keyof typeof log, 'log-nobody-known'> } & LogEntry;
export type AuditLog = (event: LogEvent) => Promise<void>;

/** Bytes of the end of the log that are read, which are some thousand entries. */
const READ = 200_000;

export function logFile(desk: string): string {
  return join(desk, 'audit.log');
}

/**
 * A file with one line of JSON an entry, oldest first. JSON has no line breaks, so that no entry can pretend to be two.
 * If the log cannot be written, nothing is undone: the entry goes to the server's messages instead.
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
export async function lastEntries(file: string): Promise<readonly LogEntry[]> {
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

function entryIn(line: string): LogEntry {
  try {
    return entrySchema.safeParse(JSON.parse(line)).data ?? { what: line };
  } catch {
    return { what: line };
  }
}
