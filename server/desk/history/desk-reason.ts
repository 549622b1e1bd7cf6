import type { PlainCode } from '../../../data/messages/catalogue';
import { say } from '../../../data/messages/say';
import type { Reason } from './commit-types';

/** A change that the desk itself makes, now unless a time in UTC milliseconds is given; stored in English. */
export function deskReason(message: { readonly code: PlainCode }, at = Date.now()): Reason {
  return { author: 'desk', reason: say(message, 'en'), at };
}
