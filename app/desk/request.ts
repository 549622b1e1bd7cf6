import { z } from 'zod';
import { MOST_FILE_BYTES, TOO_LARGE } from '../../data/edit/largest-file';
import { isKind, type Kind } from '../../data/schema/kinds';
import { idSchema } from '../../data/schema/parts/record';

export type RecordParams = {
  readonly params: Promise<{ readonly kind: string; readonly id: string }>;
};

/** A password that an administrator gives to somebody, who has to change it. */
export const givenPasswordSchema = z.string().min(12).max(128);

export type Search = {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

const MOST_BYTES = 1_000_000;

/** Which record an address names; null for one that can be none. */
export async function recordIn({
  params,
}: RecordParams): Promise<{ kind: Kind; id: string } | null> {
  const { kind, id } = await params;
  return isKind(kind) && idSchema.safeParse(id).success ? { kind, id } : null;
}

const unreadable = (message: string, status: number) => Response.json({ message }, { status });

/** What a request carries, read with a schema; or the answer that says what is wrong with it. */
export async function bodyOf<T>(request: Request, schema: z.ZodType<T>): Promise<T | Response> {
  const text = await request.text();
  if (text.length > MOST_BYTES) return unreadable('this is more than a record can hold', 413);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return unreadable('send JSON', 400);
  }
  const read = schema.safeParse(value);
  return read.success ? read.data : unreadable(z.prettifyError(read.error), 400);
}

/** A file that a request carries; or the answer that says that it is too large. */
export async function fileIn(request: Request): Promise<Uint8Array | Response> {
  if (Number(request.headers.get('content-length') ?? Infinity) > MOST_FILE_BYTES)
    return unreadable(TOO_LARGE, 413);
  return new Uint8Array(await request.arrayBuffer());
}

export function pictureAnswer(bytes: Uint8Array<ArrayBuffer>): Response {
  return new Response(bytes, { headers: { 'Content-Type': 'image/webp' } });
}

/** The version that a change was made on, which every change has to name (RFC 9110, 13.1.1). */
export function versionIn(request: Request): string | Response {
  const named = /^"?([0-9a-z]{1,64})"?$/.exec(request.headers.get('if-match') ?? '')?.[1];
  return named ?? unreadable('say in If-Match which version this change was made on', 428);
}

/** The answer to a change: the version that stands now, or 412 with what stands there instead and what was `sent`. */
export function answerOf(
  saved: { readonly version: string } | { readonly conflict: unknown },
  sent?: unknown,
): Response {
  const message = 'it has changed meanwhile, and nothing was done: open it again';
  return 'conflict' in saved
    ? Response.json({ message, ...saved, sent }, { status: 412 })
    : Response.json(saved);
}

export function noRecord(): Response {
  return unreadable('there is no such kind of record, or no record can have this id', 400);
}
