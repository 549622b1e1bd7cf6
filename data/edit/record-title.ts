import type { MessageLanguage } from '../messages/catalogue';

export const titleFields: readonly string[] = ['title', 'name', 'term', 'label', 'alt'];

/** What a record is called: its title, name, term, label or alt text, in a language if it has that one, or else its id. */
export function titleOf(record: unknown, language: MessageLanguage): string {
  const fields = Object(record);
  for (const name of [...titleFields, 'id']) {
    const text = fields[name]?.[language] || fields[name]?.en || fields[name]?.sr || fields[name];
    if (typeof text === 'string' && text !== '') return text;
  }
  return '';
}
