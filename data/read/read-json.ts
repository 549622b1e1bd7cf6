import { lstat, readFile, stat } from 'node:fs/promises';
import type { Message } from '../messages/catalogue';
import { sentence } from '../messages/fault';
import { faultIn } from './json-fault';

/** A record with long texts is a few kilobytes; a megabyte is no record. */
const LARGEST_FILE = 1_000_000;

/** What a file holds, or in a curator's words why that cannot be told. */
export type JsonRead =
  | { readonly value: unknown; readonly bytes: Uint8Array }
  | { readonly fault: Message };

/** Reads one file. Whatever stands at the path, nothing is thrown. */
export async function readJson(path: string): Promise<JsonRead> {
  try {
    const entry = await stat(path);
    if (entry.isDirectory())
      return { fault: sentence('this is a folder: put a file of this name in its place') };
    if (!entry.isFile())
      return { fault: sentence('this is no ordinary file: put one in its place') };
    if (entry.size > LARGEST_FILE)
      return { fault: sentence('make the file smaller: a record has less than a megabyte') };
    return parseJson(await readFile(path));
  } catch (error) {
    return { fault: await faultOf(error, path) };
  }
}

/** Reads the bytes of a file. Whatever they are, nothing is thrown. */
export function parseJson(bytes: Uint8Array): JsonRead {
  try {
    return parse(bytes);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { fault: sentence('this is nested too deeply to be a record: write it flat') };
  }
}

function parse(bytes: Uint8Array): JsonRead {
  const text = decode(bytes);
  if (text === null)
    return { fault: sentence('save the file as UTF-8: it holds signs in another encoding') };
  if (text.startsWith('\uFEFF'))
    return { fault: sentence('save the file as UTF-8 without a byte order mark (BOM)') };
  if (text.trim() === '')
    return { fault: sentence('the file is empty: write the record, or take the file out') };
  const fault = faultIn(text);
  if (fault === null) return { value: JSON.parse(text), bytes };
  return fault.twice === null
    ? {
        fault: sentence(
          `this is not JSON at line ${fault.line}: mend the comma, bracket or quotation mark there or just before`,
        ),
      }
    : {
        fault: sentence(
          `"${fault.twice}" stands twice in the same brackets, again at line ${fault.line}: take one of them out`,
        ),
      };
}

/** The text, or null where the bytes are not UTF-8: read loosely, each would become a "�". */
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
  if (isLink)
    return sentence(
      'this is a link that leads to no readable file: put the file itself in its place',
    );
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return code === 'ENOENT'
    ? sentence('the file is missing: put it back')
    : sentence(`the file cannot be read (${code}): make it a readable file`);
}
