import type { DeskLanguage } from '../words/desk-words';
import { fieldsInSerbian } from '../words/sr/fields';

/** Names of the schema that say too little on a form. */
const fieldsInEnglish: Readonly<Record<string, string>> = {
  alt: 'What is to be seen',
  file: 'Picture',
  aboutDays: 'Days either side',
  at: 'Position',
  toRead: 'Still to be read',
  deskNote: 'Note for the desk',
  serbianReviewed: 'Serbian read through',
  en: 'English',
  sr: 'Serbian',
};

/** What a field, a kind or a choice is called. A field that is new to the schema is called by its own name. */
export function fieldLabel(name: string, language: DeskLanguage): string {
  const known = (language === 'sr' ? fieldsInSerbian : fieldsInEnglish)[name];
  if (known !== undefined) return known;
  const words = name
    .replace(/([a-z])([A-Z0-9])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Where something stands in a record, such as sources.0.locator.en, in the names of its form. */
export function pathLabel(path: string, language: DeskLanguage): string {
  return path
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : fieldLabel(part, language)))
    .join(' · ');
}
