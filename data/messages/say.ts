import { catalogues, type Message, type MessageLanguage } from './catalogue';

/** A message in words. Serbian is Cyrillic. A value that is a message itself is put into words first. */
export function say(message: Message, language: MessageLanguage): string {
  const words: unknown = catalogues[language][message.code];
  if (typeof words !== 'function') return String(words);
  const values = Object.entries('values' in message ? message.values : {});
  return String(
    words(
      Object.fromEntries(
        values.map(([name, value]) => [name, isMessage(value) ? say(value, language) : value]),
      ),
    ),
  );
}

/** Whether a value has a code of the catalogue. */
export function isMessage(value: unknown): value is Message {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    typeof value.code === 'string' &&
    Object.hasOwn(catalogues.en, value.code)
  );
}
