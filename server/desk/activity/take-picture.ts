import { HttpError } from '../errors/http-error';
import type { Reason } from '../history/commit-types';
import { pictureFileOf } from '../store/picture-file';
import type { Store } from '../store/store';

/** Stores a picture, redrawn from its pixels. Throws 422 for a file that is none. */
export async function takePicture(
  store: Store,
  sent: Uint8Array,
  reason: Reason,
): Promise<{ readonly file: string }> {
  const picture = await pictureFileOf(sent);
  if ('fault' in picture) throw new HttpError(422, picture.fault);
  await store.keepFile(picture, reason);
  return { file: picture.file };
}
