import { appendFile, open } from 'node:fs/promises';
import { join } from 'node:path';

/** What happened, in words and numbers that hold no password, no text of a record and no visitor. */
export type Entry = Readonly<Record<string, string | number>>;
export type AuditLog = (entry: Entry) => Promise<void>;

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
  return async (entry) => {
    const line = `${JSON.stringify({ at: new Date(now()).toISOString(), ...entry })}\n`;
    await appendFile(file, line, { mode: 0o600 }).catch((error: Error) => {
      console.error(`the log could not be written (${error.message}): ${line}`);
    });
  };
}

/** The last entries, the newest first. A line that was cut off is one with its text as it stands. */
export async function lastEntries(file: string): Promise<readonly Entry[]> {
  const log = await open(file).catch(() => null);
  if (log === null) return [];
  try {
    const { size } = await log.stat();
    const from = Math.max(0, size - READ);
    const { buffer, bytesRead } = await log.read(Buffer.alloc(READ), 0, READ, from);
    const lines = buffer.subarray(0, bytesRead).toString('utf8').split('\n');
    const whole = from === 0 ? lines : lines.slice(1);
    return whole
      .filter((line) => line !== '')
      .map(entryIn)
      .reverse();
  } finally {
    await log.close();
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
