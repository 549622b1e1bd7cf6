import type { Message, MessageLanguage, PlainCode } from './catalogue';
import { history } from './en/history';
import { log } from './en/log';
import { say } from './say';

/** What the desk wrote itself has its code by what is stored, which is the English, word for word. */
const codes = new Map<string, Message>(
  [...plain(history), ...plain(log)].map(([code, text]) => [text, { code }]),
);

/** How reasons begin that go on with words of a curator, or with another reason. */
const openings = [
  { opening: history['reason-sent-back']({ why: '' }), of: 'reason-sent-back' },
  { opening: history['reason-undone']({ reason: '' }), of: 'reason-undone' },
] as const;

/** The message of a reason in the history or of an entry in the log that the desk wrote; null for a curator's own words. */
function messageOf(stored: string): Message | null {
  const known = codes.get(stored);
  if (known !== undefined) return known;
  const begun = openings.find(({ opening }) => stored.startsWith(opening));
  if (begun === undefined) return null;
  const rest = stored.slice(begun.opening.length);
  return begun.of === 'reason-sent-back'
    ? { code: begun.of, values: { why: rest } }
    : { code: begun.of, values: { reason: messageOf(rest) ?? rest } };
}

/** A reason of the history, or what an entry of the log is about, in a language; a curator's own words as they are. */
export function sayStored(stored: string, language: MessageLanguage): string {
  const message = messageOf(stored);
  return message === null ? stored : say(message, language);
}

function plain(words: Readonly<Record<string, unknown>>): [PlainCode, string][] {
  return Object.entries(words).filter(
    (entry): entry is [PlainCode, string] => typeof entry[1] === 'string',
  );
}
