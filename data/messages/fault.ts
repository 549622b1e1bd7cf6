import { type Code, catalogues, type Message, type ValuesOf } from './catalogue';

/**
 * A message as the text of a schema's rule. Of Zod's own rules, such as `max`, the text is all that reaches an issue;
 * so the code and its values travel in it as JSON, for Zod's rules and the exhibit's alike.
 */
export function fault<C extends Code>(
  code: C,
  ...[values]: ValuesOf<C> extends undefined ? [] : [values: ValuesOf<C>]
): string {
  return JSON.stringify({ code, values });
}

/** The message in the text of an issue; null where the text is not from `fault`, such as one of Zod's own. */
export function messageIn(text: string): Message | null {
  if (!text.startsWith('{"code":')) return null;
  const message: { readonly code: string } = JSON.parse(text);
  return Object.hasOwn(catalogues.en, message.code) ? (message as Message) : null; // only `fault` writes such a text
}
