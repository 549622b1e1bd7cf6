import { accounts as englishAccounts } from './en/accounts';
import { across as englishAcross } from './en/across';
import { backup as englishBackup } from './en/backup';
import { care as englishCare } from './en/care';
import { cells as englishCells } from './en/cells';
import { commands as englishCommands } from './en/commands';
import { dates as englishDates } from './en/dates';
import { desk as englishDesk } from './en/desk';
import { events as englishEvents } from './en/events';
import { fields as englishFields } from './en/fields';
import { figures as englishFigures } from './en/figures';
import { files as englishFiles } from './en/files';
import { history as englishHistory } from './en/history';
import { kiosk as englishKiosk } from './en/kiosk';
import { log as englishLog } from './en/log';
import { pictures as englishPictures } from './en/pictures';
import { positions as englishPositions } from './en/positions';
import { publishing as englishPublishing } from './en/publishing';
import { recovery as englishRecovery } from './en/recovery';
import { remote as englishRemote } from './en/remote';
import { share as englishShare } from './en/share';
import { sheets as englishSheets } from './en/sheets';
import { start as englishStart } from './en/start';
import { telling as englishTelling } from './en/telling';
import { texts as englishTexts } from './en/texts';
import { accounts as serbianAccounts } from './sr/accounts';
import { across as serbianAcross } from './sr/across';
import { backup as serbianBackup } from './sr/backup';
import { care as serbianCare } from './sr/care';
import { cells as serbianCells } from './sr/cells';
import { commands as serbianCommands } from './sr/commands';
import { dates as serbianDates } from './sr/dates';
import { desk as serbianDesk } from './sr/desk';
import { events as serbianEvents } from './sr/events';
import { fields as serbianFields } from './sr/fields';
import { figures as serbianFigures } from './sr/figures';
import { files as serbianFiles } from './sr/files';
import { history as serbianHistory } from './sr/history';
import { kiosk as serbianKiosk } from './sr/kiosk';
import { log as serbianLog } from './sr/log';
import { pictures as serbianPictures } from './sr/pictures';
import { positions as serbianPositions } from './sr/positions';
import { publishing as serbianPublishing } from './sr/publishing';
import { recovery as serbianRecovery } from './sr/recovery';
import { remote as serbianRemote } from './sr/remote';
import { share as serbianShare } from './sr/share';
import { sheets as serbianSheets } from './sr/sheets';
import { start as serbianStart } from './sr/start';
import { telling as serbianTelling } from './sr/telling';
import { texts as serbianTexts } from './sr/texts';

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
