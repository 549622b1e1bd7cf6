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
  if (language === 'sr') return faultInSerbian(message);
  // A form offers these in a list, by names that nobody could write as the file has them.
  if (message === 'write true or false') return 'choose yes or no';
  return message.replace(
    /^write (?:one of .*|[a-z-]+(?:, [a-z-]+)* or [a-z-]+)$/,
    'choose one of the list',
  );
}
