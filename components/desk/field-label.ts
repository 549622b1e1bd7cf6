import type { DeskLanguage } from './words/desk-words';
import { fieldsInSerbian } from './words/fields-sr';

/** What a field, a kind or a choice is called. A field that is new to the schema is called by its own name. */
export function fieldLabel(name: string, language: DeskLanguage): string {
  const known = language === 'sr' ? fieldsInSerbian[name] : undefined;
  if (known !== undefined) return known;
  const words = name
    .replace(/([a-z])([A-Z0-9])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
