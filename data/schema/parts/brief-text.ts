import { fault } from '../../messages/fault';
import { wordCount } from '../../text/reading-time';
import { textSchema } from './record';

/** A text that is read at one glance: at most `most` words in each language. */
export function briefText(most: number) {
  return textSchema.refine(
    (text) => Object.values(text).every((line) => wordCount(line) <= most),
    fault('text-not-brief', { most }),
  );
}
