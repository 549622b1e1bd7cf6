import { fields as englishFields } from './en/fields';
import { fields as serbianFields } from './sr/fields';

/** The English words are the definition: their keys are the codes, and what a function takes are the values. */
const english = { ...englishFields };

/** A code without Serbian words is an error of types. */
const serbian: typeof english = { ...serbianFields };

export const catalogues = { en: english, sr: serbian } as const;
export type MessageLanguage = keyof typeof catalogues;

/** The name of one thing that can be wrong or has been done. */
export type Code = keyof typeof english;

/** What the words of a code need to know, such as a limit or the id of another record. */
export type ValuesOf<C extends Code> = (typeof english)[C] extends (values: infer Values) => string
  ? Values
  : undefined;

/** A message as it travels between layers and over the desk's wire: a code and its values, and never a sentence. */
export type Message = {
  [C in Code]: ValuesOf<C> extends undefined
    ? { readonly code: C }
    : { readonly code: C; readonly values: ValuesOf<C> };
}[Code];
