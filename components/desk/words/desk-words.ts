import type { Message } from '../../../data/messages/catalogue';
import { say } from '../../../data/messages/say';
import { type DeskWords, en } from './en/desk';
import { saidInSerbian } from './messages-sr';
import { sr } from './sr/desk';

export type { DeskWords } from './en/desk';
export type DeskLanguage = 'en' | 'sr';
/** The words of the desk, and the language that they are in. */
export type DeskText = { readonly words: DeskWords; readonly language: DeskLanguage };

/** Under this name a browser keeps the language of its desk. */
export const languageCookie = 'desk-language';

export function deskWords(language: DeskLanguage): DeskWords {
  return language === 'sr' ? sr : en;
}

/** What the desk's server says, in the language of the desk. */
export function saidIn(language: DeskLanguage, english: string): string {
  return language === 'sr' ? saidInSerbian(english) : english;
}

/** What is wrong with a field, for whoever has its form before them. */
export function faultInForm(language: DeskLanguage, fault: Message): string {
  if (fault.code !== 'sentence') return say(fault, language);
  const message = String(fault.values.english);
  // A form offers these in a list, by names that nobody could write as the file has them.
  if (message === 'write true or false')
    return language === 'sr' ? saidInSerbian(message) : 'choose yes or no';
  if (/^write (?:one of .*|[a-z-]+(?:, [a-z-]+)* or [a-z-]+)$/.test(message))
    return language === 'sr' ? 'изаберите из списка' : 'choose one of the list';
  if (language === 'sr') return saidInSerbian(message);
  return message
    .replace(/,? (?:and )?in quotation marks$/, '')
    .replace(/^(this field is missing: )?write an EDTF date/, '$1write a date');
}
