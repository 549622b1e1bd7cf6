import { catalogues, type Message, type MessageLanguage } from './catalogue';

/** A message in words. Serbian is Cyrillic.. */
export function say(message: Message, language: MessageLanguage): string {
  const words: unknown = catalogues[language][message.code];
  if (typeof words !== 'function') return String(words);
  return String(words('values' in message ? message.values : undefined));
}
