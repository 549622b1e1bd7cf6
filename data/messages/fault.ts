import { type Code, catalogues, type Message, type ValuesOf } from './catalogue';

/**
 * A message as the text of a schema's rule. A rule that Zod brings along takes a text and nothing else, so a message
 * with its values travels as JSON, and is read again where the issue is.
 */
export function fault<C extends Code>(
  code: C,
  ...[values]: ValuesOf<C> extends undefined ? [] : [values: ValuesOf<C>]
): string {
  return JSON.stringify(values === undefined ? { code } : { code, values });
}

/** The message that a rule's text stands for; null for any other text, such as one that Zod brings along. */
export function messageIn(text: string): Message | null {
  if (!text.startsWith('{"code":')) return null;
  const message: { readonly code: string } = JSON.parse(text);
  // Only `fault` writes such a text, and its values are checked there.
  return Object.hasOwn(catalogues.en, message.code) ? (message as Message) : null;
}

/** A sentence that has no code yet. */
export function sentence(english: string): Message {
  return { code: 'sentence', values: { english } };
}
