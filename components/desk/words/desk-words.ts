import type { MessageLanguage } from '../../../data/messages/catalogue';
import { accounts as englishAccounts } from './en/accounts';
import { door as englishDoor } from './en/door';
import { form as englishForm } from './en/form';
import { history as englishHistory } from './en/history';
import { kinds as englishKinds } from './en/kinds';
import { list as englishList } from './en/list';
import { log as englishLog } from './en/log';
import { order as englishOrder } from './en/order';
import { preview as englishPreview } from './en/preview';
import { publish as englishPublish } from './en/publish';
import { sheets as englishSheets } from './en/sheets';
import { shell as englishShell } from './en/shell';
import { states as englishStates } from './en/states';
import { accounts as serbianAccounts } from './sr/accounts';
import { door as serbianDoor } from './sr/door';
import { form as serbianForm } from './sr/form';
import { history as serbianHistory } from './sr/history';
import { kinds as serbianKinds } from './sr/kinds';
import { list as serbianList } from './sr/list';
import { log as serbianLog } from './sr/log';
import { order as serbianOrder } from './sr/order';
import { preview as serbianPreview } from './sr/preview';
import { publish as serbianPublish } from './sr/publish';
import { sheets as serbianSheets } from './sr/sheets';
import { shell as serbianShell } from './sr/shell';
import { states as serbianStates } from './sr/states';

/** The English words of the desk's pages are the definition; what the server says is in `data/messages`. */
const english = {
  ...englishShell,
  accounts: englishAccounts,
  door: englishDoor,
  form: englishForm,
  history: englishHistory,
  kinds: englishKinds,
  list: englishList,
  log: englishLog,
  order: englishOrder,
  preview: englishPreview,
  publish: englishPublish,
  sheets: englishSheets,
  states: englishStates,
};

export type DeskWords = typeof english;
export type DeskLanguage = MessageLanguage;

/** The words of the desk, and the language that they are in. */
export type DeskText = { readonly words: DeskWords; readonly language: DeskLanguage };

/** A word without its Serbian is an error of types. */
const serbian: DeskWords = {
  ...serbianShell,
  accounts: serbianAccounts,
  door: serbianDoor,
  form: serbianForm,
  history: serbianHistory,
  kinds: serbianKinds,
  list: serbianList,
  log: serbianLog,
  order: serbianOrder,
  preview: serbianPreview,
  publish: serbianPublish,
  sheets: serbianSheets,
  states: serbianStates,
};

/** The cookie in which a browser stores the language of its desk. */
export const languageCookie = 'desk-language';

export function deskWords(language: DeskLanguage): DeskWords {
  return language === 'sr' ? serbian : english;
}
