import { catalogues, type Message, type MessageLanguage } from '../../data/messages/catalogue';

/** The option of a command that names the language of what it prints. */
export const languageOption = { language: { type: 'string', default: 'en' } } as const;

/** The language that was asked for, or what is wrong with it. */
export function languageOf(
  asked: string,
): { readonly language: MessageLanguage } | { readonly fault: Message } {
  if (asked === 'en' || asked === 'sr') return { language: asked };
  const known = Object.keys(catalogues).join(', ');
  return { fault: { code: 'unknown-language', values: { language: asked, known } } };
}
