import { z } from 'zod';
import { fault } from '../../messages/fault';
import { textSchema } from './record';
import { ref } from './reference';

/** Each says where a statement is found: a source's id, and the page or shelfmark in it. */
function citationsOf(source: ReturnType<typeof ref>) {
  return z
    .array(z.strictObject({ source, locator: textSchema.optional() }), fault('no-source'))
    .min(1, fault('no-source'));
}

/** At least one citation: a statement without a source is not taken in. Two books may each say something against the other. */
export const citationsSchema = citationsOf(ref('sources', { mayReturn: true }));

/** What a curator should still read; nothing rests on it. */
export const readingListSchema = citationsOf(ref('sources', { leans: false }));
