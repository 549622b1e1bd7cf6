import type { z } from 'zod';
import { MOST_FILE_BYTES, MOST_REQUEST_CHARACTERS } from '../../data/edit/contract/limits';
import type { Message } from '../../data/messages/catalogue';
import { isKind, type Kind } from '../../data/schema/kinds';
import { idSchema } from '../../data/schema/parts/record';
import { HttpError } from '../../server/desk/errors/http-error';

export type RecordParams = {
  readonly params: Promise<{ readonly kind: string; readonly id: string }>;
};

export type Search = {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

/** Which record the address of a page names; null for one that can be none. */
export async function recordIn({
  params,
}: RecordParams): Promise<{ kind: Kind; id: string } | null> {
  const { kind, id } = await params;
  return isKind(kind) && idSchema.safeParse(id).success ? { kind, id } : null;
}

/** Which record a request names. Throws 400 for one that can be none. */
export async function namedRecord(params: RecordParams): Promise<{ kind: Kind; id: string }> {
  return (await recordIn(params)) ?? noSuchRecord();
}

/** The record that a request names, and the version that it says a change was made on, which is required (RFC 9110, 13.1.1). */
export async function targetIn(request: Request, params: RecordParams) {
  const record = await namedRecord(params);
  const on = /^"?([0-9a-z]{1,64})"?$/.exec(request.headers.get('if-match') ?? '')?.[1];
  if (on === undefined) throw new HttpError(428, { code: 'no-version-named' });
  return { ...record, on };
}

/** The kind that a request names. Throws 400 for any other word. */
export function kindIn(name: string): Kind {
  return isKind(name) ? name : noSuchRecord();
}

/** What an address names by a word of a schema. Throws 400 for any other word. */
export function wordIn<T>(schema: z.ZodType<T>, word: string): T {
  return schema.safeParse(word).data ?? noSuchRecord();
}

export function noSuchRecord(): never {
  throw new HttpError(400, { code: 'no-such-record' });
}

/** What a request carries as JSON. Throws 413 for too much of it, and 400 for what the schema does not take. */
export async function bodyOf<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
  const text = await request.text();
  if (text.length > MOST_REQUEST_CHARACTERS)
    throw new HttpError(413, { code: 'request-too-large' });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new HttpError(400, { code: 'request-no-json' });
  }
  const { data, error } = schema.safeParse(value);
  if (error === undefined) return data;
  const [issue] = error.issues;
  throw new HttpError(400, issue === undefined ? { code: 'request-no-json' } : messageOf(issue));
}

/** A limit has a message of its own; any other fault is one of the page. */
function messageOf(issue: z.core.$ZodIssue): Message {
  if (issue.code === 'too_small' && issue.origin === 'string')
    return { code: 'text-too-short', values: { least: Number(issue.minimum) } };
  if (issue.code === 'too_big' && issue.origin === 'string')
    return { code: 'text-too-long', values: { most: Number(issue.maximum) } };
  if (issue.code === 'invalid_format' && issue.format === 'email') return { code: 'no-email' };
  return { code: 'request-unreadable', values: { field: issue.path.join('.') || 'request' } };
}

/** A file that a request carries. Throws 413 for one that says that it is too large, or does not say how large it is. */
export async function fileIn(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? Infinity) > MOST_FILE_BYTES)
    throw new HttpError(413, { code: 'file-too-large' });
  return new Uint8Array(await request.arrayBuffer());
}

export function pictureAnswer(bytes: Uint8Array<ArrayBuffer>): Response {
  return new Response(bytes, { headers: { 'Content-Type': 'image/webp' } });
}
