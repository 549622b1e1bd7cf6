import type { Refusal } from '../../../data/edit/contract/refusal';
import type { Message } from '../../../data/messages/catalogue';
import { MessageError } from './message-error';

/** A refusal of the desk: the status of HTTP (RFC 9110, 15) and why, with what the page needs to go on. */
export class HttpError extends MessageError {
  override readonly name = 'HttpError';
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 409 | 412 | 413 | 422 | 428 | 507,
    readonly refusal: Refusal,
  ) {
    super(refusal);
  }
}

/** The answer to what was thrown: why the desk refused, 507 for a full disk, and 500 for a fault of the desk. */
export function errorResponse(error: unknown): Response {
  if (isHttpError(error)) return Response.json(error.refusal, { status: error.status });
  if (isDiskFull(error)) return answer({ code: 'disk-full' }, 507);
  console.error(error);
  return answer({ code: 'desk-at-fault' }, 500);
}

/** The server and the pages are two programs in one process, each with a class of its own. */
function isHttpError(error: unknown): error is HttpError {
  return error instanceof Error && error.name === 'HttpError' && 'refusal' in error;
}

/** Whether it was thrown because a disk, or somebody's share of one, is full. */
export function isDiskFull(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ENOSPC' || code === 'EDQUOT' || code === 'SQLITE_FULL';
}

function answer(message: Message, status: number): Response {
  return Response.json(message, { status });
}
