import { catalogues, isMessageLanguage, type MessageLanguage } from '../../data/messages/catalogue';
import { say } from '../../data/messages/say';

/** The option of a command for the language that it speaks. */
export const languageOption = { language: { type: 'string', default: 'en' } } as const;

/** The language that an option names, or `faults`: a line with the languages that exist. */
export function messageLanguage(
  language: string,
): MessageLanguage | { readonly faults: readonly string[] } {
  if (isMessageLanguage(language)) return language;
  const known = Object.keys(catalogues).join(', ');
  return { faults: [say({ code: 'unknown-language', values: { language, known } }, 'en')] };
}
