import { REASON } from '../../../data/edit/contract/limits';
import type { Message } from '../../../data/messages/catalogue';
import { say } from '../../../data/messages/say';
import type { Reason } from '../history/commit-types';
import type { Account } from './desk-actor';

/**
 * Who changes something, why and when, as the history signs it. A reason of the desk's own is stored in English, word
 * for word as the histories of all desks have it; `data/messages/stored-words.ts` knows it again.
 */
export function because({ name }: Pick<Account, 'name'>, reason: Message | string): Reason {
  const text = typeof reason === 'string' ? reason.trim() : say(reason, 'en');
  return {
    author: name,
    reason: text.slice(0, REASON.most) || say({ code: 'reason-draft-saved' }, 'en'),
    at: Date.now(),
  };
}
