import { HttpError } from '../errors/http-error';
import type { Reason } from '../history/commit-types';
import { pictureFileOf } from '../store/picture-file';
import type { Store } from '../store/store';

/** Keeps a picture, drawn anew. Throws what a curator is told of a file that is none. */
export async function takePicture(
  store: Store,
  sent: Uint8Array,
  reason: Reason,
): Promise<{ readonly file: string }> {
  const made = await pictureFileOf(sent);
  if ('fault' in made) throw new HttpError(422, { message: made.fault });
  await store.keepFile(made, reason);
  return { file: made.file };
}
