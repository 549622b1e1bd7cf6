import { accounts as englishAccounts } from './en/accounts';
import { backup as englishBackup } from './en/backup';
import { commands as englishCommands } from './en/commands';
import { desk as englishDesk } from './en/desk';
import { history as englishHistory } from './en/history';
import { kiosk as englishKiosk } from './en/kiosk';
import { log as englishLog } from './en/log';
import { pictures as englishPictures } from './en/pictures';
import { publishing as englishPublishing } from './en/publishing';
import { across as englishAcross } from './en/records/across';
import { care as englishCare } from './en/records/care';
import { cells as englishCells } from './en/records/cells';
import { dates as englishDates } from './en/records/dates';
import { events as englishEvents } from './en/records/events';
import { fields as englishFields } from './en/records/fields';
import { figures as englishFigures } from './en/records/figures';
import { files as englishFiles } from './en/records/files';
import { positions as englishPositions } from './en/records/positions';
import { telling as englishTelling } from './en/records/telling';
import { texts as englishTexts } from './en/records/texts';
import { recovery as englishRecovery } from './en/recovery';
import { remote as englishRemote } from './en/remote';
import { share as englishShare } from './en/share';
import { sheets as englishSheets } from './en/sheets';
import { start as englishStart } from './en/start';
import { accounts as serbianAccounts } from './sr/accounts';
import { backup as serbianBackup } from './sr/backup';
import { commands as serbianCommands } from './sr/commands';
import { desk as serbianDesk } from './sr/desk';
import { history as serbianHistory } from './sr/history';
import { kiosk as serbianKiosk } from './sr/kiosk';
import { log as serbianLog } from './sr/log';
import { pictures as serbianPictures } from './sr/pictures';
import { publishing as serbianPublishing } from './sr/publishing';
import { across as serbianAcross } from './sr/records/across';
import { care as serbianCare } from './sr/records/care';
import { cells as serbianCells } from './sr/records/cells';
import { dates as serbianDates } from './sr/records/dates';
import { events as serbianEvents } from './sr/records/events';
import { fields as serbianFields } from './sr/records/fields';
import { figures as serbianFigures } from './sr/records/figures';
import { files as serbianFiles } from './sr/records/files';
import { positions as serbianPositions } from './sr/records/positions';
import { telling as serbianTelling } from './sr/records/telling';
import { texts as serbianTexts } from './sr/records/texts';
import { recovery as serbianRecovery } from './sr/recovery';
import { remote as serbianRemote } from './sr/remote';
import { share as serbianShare } from './sr/share';
import { sheets as serbianSheets } from './sr/sheets';
import { start as serbianStart } from './sr/start';

/** The English words are the definition: their keys are the codes, and what a function takes are the values. */
const english = {
  ...englishAccounts,
  ...englishAcross,
  ...englishBackup,
  ...englishCare,
  ...englishCells,
  ...englishCommands,
  ...englishDates,
  ...englishDesk,
  ...englishEvents,
  ...englishFields,
  ...englishFigures,
  ...englishFiles,
  ...englishHistory,
  ...englishKiosk,
  ...englishLog,
  ...englishPictures,
  ...englishPositions,
  ...englishPublishing,
  ...englishRecovery,
  ...englishRemote,
  ...englishShare,
  ...englishSheets,
  ...englishStart,
  ...englishTelling,
  ...englishTexts,
};

/** A code without Serbian words is an error of types. */
const serbian: typeof english = {
  ...serbianAccounts,
  ...serbianAcross,
  ...serbianBackup,
  ...serbianCare,
  ...serbianCells,
  ...serbianCommands,
  ...serbianDates,
  ...serbianDesk,
  ...serbianEvents,
  ...serbianFields,
  ...serbianFigures,
  ...serbianFiles,
  ...serbianHistory,
  ...serbianKiosk,
  ...serbianLog,
  ...serbianPictures,
  ...serbianPositions,
  ...serbianPublishing,
  ...serbianRecovery,
  ...serbianRemote,
  ...serbianShare,
  ...serbianSheets,
  ...serbianStart,
  ...serbianTelling,
  ...serbianTexts,
};

export const catalogues = { en: english, sr: serbian } as const;
export type MessageLanguage = keyof typeof catalogues;

export function isMessageLanguage(name: string): name is MessageLanguage {
  return Object.hasOwn(catalogues, name);
}

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
