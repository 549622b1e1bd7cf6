import { z } from 'zod';
import { fault } from '../../messages/fault';

/** One of a few words, which a message can name in one sentence. */
export function choiceOf<const Options extends readonly string[]>(options: Options) {
  return z.enum(options, fault('either', { options }));
}
