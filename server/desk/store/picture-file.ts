import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { MOST_FILE_BYTES } from '../../../data/edit/contract/limits';
import type { Message } from '../../../data/messages/catalogue';

/** A picture as it is stored and shown, named by a hash of its bytes; or what is wrong with the file that was sent. */
type PictureFile =
  | { readonly file: string; readonly bytes: Uint8Array }
  | { readonly fault: Message };

const MEGA = 1_000_000;
const MOST_PIXELS = 50 * MEGA;
/** In pixels: a card on the widest screen is narrower. */
const LONGEST_SIDE = 1600;
const QUALITY = 80;

const read = new Set(['jpeg', 'png', 'webp']);

/**
 * Redraws a picture from its pixels, so that nothing else that was in the file, such as where it was taken or a
 * program that hides in it, is stored or sent to anybody. Its format is read from its bytes and never from its name.
 */
export async function pictureFileOf(sent: Uint8Array): Promise<PictureFile> {
  if (sent.length > MOST_FILE_BYTES) return { fault: { code: 'file-too-large' } };
  try {
    const picture = sharp(sent, { limitInputPixels: MOST_PIXELS, failOn: 'truncated' });
    const { format, width, height } = await picture.metadata();
    if (!read.has(format)) return { fault: { code: 'picture-format' } };
    if (width * height > MOST_PIXELS) return { fault: { code: 'picture-too-many-pixels' } };
    const { data, info } = await picture
      .autoOrient()
      .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality: QUALITY })
      .toBuffer({ resolveWithObject: true });
    const name = createHash('sha256').update(data).digest('hex').slice(0, 32);
    return { file: `${name}-${info.width}x${info.height}.webp`, bytes: data };
  } catch {
    return { fault: { code: 'picture-unreadable' } };
  }
}

/** Whether the name of a file is the hash of its bytes. */
export function isNamedRight(name: string, bytes: Uint8Array): boolean {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32) === name.slice(0, 32);
}
