import { type DeskWords, en } from './en';
import { faultInSerbian } from './messages-sr';
import { sr } from './sr';

export type { DeskWords } from './en';
export type DeskLanguage = 'en' | 'sr';

/** Under this name a browser keeps the language of its desk. */
export const languageCookie = 'desk-language';

export function deskWords(language: DeskLanguage): DeskWords {
  return language === 'sr' ? sr : en;
}

/** What is wrong in a record, in the language of the desk. */
export function faultIn(language: DeskLanguage, message: string): string {
  return language === 'sr' ? faultInSerbian(message) : message;
}
