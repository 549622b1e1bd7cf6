import type { PlainCode } from '../../../data/messages/catalogue';
import { say } from '../../../data/messages/say';
import type { Reason } from './commit-types';

/** The reason for a change that the desk itself makes, in English as all stored reasons; `at` in UTC milliseconds. */
export function deskReason(message: { readonly code: PlainCode }, at = Date.now()): Reason {
  return { author: 'desk', reason: say(message, 'en'), at };
}
