import { appendFile } from 'node:fs/promises';

/** What happened, in words and numbers that hold no password, no text of a record and no visitor. */
export type AuditLog = (entry: Readonly<Record<string, string | number>>) => Promise<void>;

/** A file with one line of JSON an entry, oldest first. JSON has no line breaks, so that no entry can pretend to be two. */
export function auditLog(file: string, now: () => number = Date.now): AuditLog {
  return (entry) =>
    appendFile(file, `${JSON.stringify({ at: new Date(now()).toISOString(), ...entry })}\n`, {
      mode: 0o600,
    });
}
