import type { Message } from '../../../data/messages/catalogue';
import { say } from '../../../data/messages/say';

/** An error that ends a command or a change of the desk, with the cure as a message; `message` is its English. */
export class MessageError extends Error {
  constructor(readonly said: Message) {
    super(say(said, 'en'));
  }
}

/** The message of what was thrown; for any other error, its own text. */
export function messageOf(error: unknown): Message {
  if (error instanceof MessageError) return error.said;
  const text = error instanceof Error ? error.message : String(error);
  return { code: 'as-the-system-says', values: { text } };
}
