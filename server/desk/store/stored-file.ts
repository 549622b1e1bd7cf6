import { basename } from 'node:path';
import { checkValue } from '../../../data/check/check-value';
import { draftSchema } from '../../../data/edit/contract/draft';
import type { Message } from '../../../data/messages/catalogue';
import { type JsonRead, parseJson } from '../../../data/read/read-json';
import { isKind, schemas } from '../../../data/schema/kinds';
import { idSchema } from '../../../data/schema/parts/record';
import { pictureFileSchema } from '../../../data/schema/picture';
import { isNamedRight } from './picture-file';

/** A file of the history that is what its path says: a record, a draft, or a picture, whose value is null. */
export type StoredFile = { readonly value: unknown; readonly bytes: Uint8Array };

export function isPicture(path: string): boolean {
  return path.startsWith('records/files/');
}

/** Whether a desk could have written a file of this path: anything else would lead out of its folders. */
export function isOfDesk(path: string): boolean {
  const [place, kind, name = '', ...deeper] = path.split('/');
  if (deeper.length > 0) return false;
  if (isPicture(path)) return pictureFileSchema.safeParse(name).success;
  const id = idSchema.safeParse(name.replace(/\.json$/, ''));
  return (
    ['records', 'drafts'].includes(place ?? '') &&
    isKind(kind) &&
    name.endsWith('.json') &&
    id.success
  );
}

/** What the bytes of a file hold; or what is wrong with it. */
export function parseStored(
  path: string,
  bytes: Uint8Array,
): StoredFile | { readonly fault: Message } {
  return parseStoredRead(path, isPicture(path) ? { value: null, bytes } : parseJson(bytes));
}

/** What a file that was read already holds; or what is wrong with it. */
export function parseStoredRead(
  path: string,
  read: JsonRead,
): StoredFile | { readonly fault: Message } {
  if ('fault' in read) return { fault: read.fault };
  if (isPicture(path))
    return isNamedRight(basename(path), read.bytes)
      ? { value: null, bytes: read.bytes }
      : { fault: { code: 'picture-misnamed' } };
  const [place, kind] = path.split('/');
  if (!isKind(kind)) return { fault: { code: 'no-such-kind' } };
  const schema = place === 'drafts' ? draftSchema : schemas[kind];
  const result = checkValue<unknown>(schema, read.value);
  if ('data' in result) return { value: result.data, bytes: read.bytes };
  const [first] = result.faults;
  if (first === undefined) throw new Error(`${path}: a value without a fault was refused`);
  const field = first.path.join('.') || 'record';
  return { fault: { code: 'fault-in-field', values: { field, fault: first.message } } };
}
