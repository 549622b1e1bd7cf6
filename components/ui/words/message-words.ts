import { fill } from './fill';
import type { Words } from './words';

/** A message with the names of its people and places; `received` is undefined where it was heard at the place it was said. */
type NamedMessage = {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly channel: keyof Words['exchange']['channels'];
  readonly knownFrom: keyof Words['exchange']['known'];
  readonly sent: string | undefined;
  readonly received: string | undefined;
};

/** Who to whom; and by which way, from where to where and how it is known, in one line. */
export function messageInWords(
  { from, to, channel, knownFrom, sent = '', received }: NamedMessage,
  words: Words['exchange'],
): { readonly who: string; readonly how: string } {
  const places = received === undefined ? sent : fill(words.place, { from: sent, to: received });
  return {
    who: fill(words.from, { from: listed(from, words), to: listed(to, words) }),
    how: [words.channels[channel], places, words.known[knownFrom]]
      .filter((part) => part !== '')
      .join(' · '),
  };
}

function listed(names: readonly string[], { and }: Words['exchange']): string {
  if (names.length < 2) return names.join();
  return `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}
