import { createContext, useContext } from 'react';
import type { RecordNames } from '../../../data/edit/contract/page-data';
import type { Kind } from '../../../data/schema/kinds';
import type { DeskLanguage, DeskWords } from '../words/desk-words';

type FormContext = {
  readonly words: DeskWords;
  readonly language: DeskLanguage;
  /** What is wrong, or should be looked at again, by the field's path in the record, such as sources.0.locator. */
  readonly remarks: ReadonlyMap<string, string>;
  readonly names: RecordNames;
  /** Goes before a field's path in its id, so that two forms on a page have different ids. */
  readonly idPrefix: string;
  /** Opens the form of a new record of a kind; `onMade` is called with its id once it is saved. */
  readonly onNew: (kind: Kind, onMade: (id: string) => void) => void;
};

const Context = createContext<FormContext | null>(null);
export const FormContextProvider = Context.Provider;

/** The id of a field's input, or of the group of inputs that it has. */
export function useFieldId(path: string): string {
  return `${useDeskForm().idPrefix}${path}`;
}

export function useDeskForm(): FormContext {
  const context = useContext(Context);
  if (context === null) throw new Error('a field of the desk is outside a form');
  return context;
}
