import { createContext, useContext } from 'react';
import type { Kind } from '../../../data/schema/kinds';
import type { DeskLanguage, DeskWords } from '../words/desk-words';

export type Name = { readonly id: string; readonly name: string };
export type Names = Readonly<Partial<Record<Kind, readonly Name[]>>>;

export type FormContext = {
  readonly words: DeskWords;
  readonly language: DeskLanguage;
  /** What is wrong and what to look at again, by the field's path in the record, such as sources.0.locator. */
  readonly remarks: ReadonlyMap<string, string>;
  readonly names: Names;
  /** What stands before a field's path in its id: of two forms on a page each has its own. */
  readonly idPrefix: string;
  /** Opens the form of a new record of a kind; it is called with the id once that record is kept. */
  readonly onNew: (kind: Kind, made: (id: string) => void) => void;
};

const Context = createContext<FormContext | null>(null);
export const FormContextProvider = Context.Provider;

/** The id of a field's input, or of the part that it is. */
export function useFieldId(path: string): string {
  return `${useDeskForm().idPrefix}${path}`;
}

export function useDeskForm(): FormContext {
  const context = useContext(Context);
  if (context === null) throw new Error('a field of the desk stands outside a form');
  return context;
}
