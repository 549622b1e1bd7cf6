import { lstat, readFile, stat } from 'node:fs/promises';
import type { Message } from '../messages/catalogue';
import { faultIn } from './json-fault';

/** Bytes of a file; a record with long texts has a few thousand. */
const LARGEST_FILE = 1_000_000;

/** The value of a file and its bytes, or why it cannot be read. */
export type JsonRead =
  | { readonly value: unknown; readonly bytes: Uint8Array }
  | { readonly fault: Message };

/** Never rejects, whatever is at the path. */
export type ReadJson = (path: string) => Promise<JsonRead>;

/** Reads a JSON file. Never rejects, whatever is at the path. */
export async function readJson(path: string): Promise<JsonRead> {
  try {
    const entry = await stat(path);
    if (entry.isDirectory()) return { fault: { code: 'folder-for-a-file' } };
    if (!entry.isFile()) return { fault: { code: 'not-a-file' } };
    if (entry.size > LARGEST_FILE) return { fault: { code: 'record-file-too-large' } };
    return parseJson(await readFile(path));
  } catch (error) {
    return { fault: await faultOf(error, path) };
  }
}

/** Parses the bytes of a JSON file. Never throws, whatever they are. */
export function parseJson(bytes: Uint8Array): JsonRead {
  try {
    return parse(bytes);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { fault: { code: 'nested-too-deeply' } };
  }
}

function parse(bytes: Uint8Array): JsonRead {
  const text = decode(bytes);
  if (text === null) return { fault: { code: 'file-not-utf-8' } };
  if (text.startsWith('\uFEFF')) return { fault: { code: 'byte-order-mark' } };
  if (text.trim() === '') return { fault: { code: 'file-empty' } };
  const fault = faultIn(text);
  if (fault === null) return { value: JSON.parse(text), bytes };
  return fault.twice === null
    ? {
        fault: { code: 'not-json', values: { line: fault.line } },
      }
    : {
        fault: { code: 'field-twice', values: { field: fault.twice, line: fault.line } },
      };
}

/** The text of the bytes, or null if they are not UTF-8, which a lenient decoder would turn into "�". */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function faultOf(error: unknown, path: string): Promise<Message> {
  const isLink = await lstat(path).then(
    (entry) => entry.isSymbolicLink(),
    () => false,
  );
  if (isLink) return { code: 'broken-link' };
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return code === 'ENOENT'
    ? { code: 'record-file-missing' }
    : { code: 'file-unreadable', values: { reason: code } };
}
