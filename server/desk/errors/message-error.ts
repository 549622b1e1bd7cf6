import type { Message } from '../../../data/messages/catalogue';
import { say } from '../../../data/messages/say';

/** What ends a command, or a change of the desk, with its cure as a message; `message` is its English. */
export class MessageError extends Error {
  constructor(readonly said: Message) {
    super(say(said, 'en'));
  }
}

/** What was thrown as a message; of any other error what it says itself. */
export function messageOf(error: unknown): Message {
  if (error instanceof MessageError) return error.said;
  const text = error instanceof Error ? error.message : String(error);
  return { code: 'as-the-system-says', values: { text } };
}
