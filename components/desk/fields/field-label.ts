import type { DeskLanguage } from '../words/desk-words';
import { fields as english } from '../words/en/fields';
import { fields as serbian } from '../words/sr/fields';

const labels: Readonly<Record<DeskLanguage, Readonly<Record<string, string>>>> = {
  en: english,
  sr: serbian,
};

/** What a form calls a field, a kind or a choice; a name that no schema has is shown as it is. */
export function fieldLabel(name: string, language: DeskLanguage): string {
  return labels[language][name] ?? name;
}

/** The place of a value in a record, such as sources.0.locator.en, in the labels of its form. */
export function pathLabel(path: string, language: DeskLanguage): string {
  return path
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : fieldLabel(part, language)))
    .join(' · ');
}
