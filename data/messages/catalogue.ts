import { accounts as englishAccounts } from './en/accounts';
import { backup as englishBackup } from './en/backup';
import { desk as englishDesk } from './en/desk';
import { fields as englishFields } from './en/fields';
import { history as englishHistory } from './en/history';
import { log as englishLog } from './en/log';
import { pictures as englishPictures } from './en/pictures';
import { publishing as englishPublishing } from './en/publishing';
import { recovery as englishRecovery } from './en/recovery';
import { remote as englishRemote } from './en/remote';
import { share as englishShare } from './en/share';
import { sheets as englishSheets } from './en/sheets';
import { start as englishStart } from './en/start';
import { accounts as serbianAccounts } from './sr/accounts';
import { backup as serbianBackup } from './sr/backup';
import { desk as serbianDesk } from './sr/desk';
import { fields as serbianFields } from './sr/fields';
import { history as serbianHistory } from './sr/history';
import { log as serbianLog } from './sr/log';
import { pictures as serbianPictures } from './sr/pictures';
import { publishing as serbianPublishing } from './sr/publishing';
import { recovery as serbianRecovery } from './sr/recovery';
import { remote as serbianRemote } from './sr/remote';
import { share as serbianShare } from './sr/share';
import { sheets as serbianSheets } from './sr/sheets';
import { start as serbianStart } from './sr/start';

/** The English words are the definition: their keys are the codes, and what a function takes are the values. */
const english = {
  ...englishAccounts,
  ...englishBackup,
  ...englishDesk,
  ...englishFields,
  ...englishHistory,
  ...englishLog,
  ...englishPictures,
  ...englishPublishing,
  ...englishRecovery,
  ...englishRemote,
  ...englishShare,
  ...englishSheets,
  ...englishStart,
};

/** A code without Serbian words is an error of types. */
const serbian: typeof english = {
  ...serbianAccounts,
  ...serbianBackup,
  ...serbianDesk,
  ...serbianFields,
  ...serbianHistory,
  ...serbianLog,
  ...serbianPictures,
  ...serbianPublishing,
  ...serbianRecovery,
  ...serbianRemote,
  ...serbianShare,
  ...serbianSheets,
  ...serbianStart,
};

export const catalogues = { en: english, sr: serbian } as const;
export type MessageLanguage = keyof typeof catalogues;

type English = typeof english;

/** The name of one thing that can be wrong or has been done. */
export type Code = keyof English;

/** A code whose words need no values. */
export type PlainCode = { [C in Code]: English[C] extends string ? C : never }[Code];

/** What the words of a code need to know. A text among them may be a message itself, such as the fault of a file. */
export type ValuesOf<C extends Code> = English[C] extends (values: infer Values) => string
  ? { readonly [K in keyof Values]: string extends Values[K] ? Values[K] | Message : Values[K] }
  : never;

/** A message as it travels between layers and over the desk's wire: a code and its values, and never a sentence. */
export type Message =
  | { readonly code: PlainCode }
  | {
      [C in Exclude<Code, PlainCode>]: { readonly code: C; readonly values: ValuesOf<C> };
    }[Exclude<Code, PlainCode>];
