'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { DeskWords } from '../words/desk-words';

type FailureWords = DeskWords['failure'];

const Context = createContext<FailureWords | null>(null);

type Props = { readonly words: FailureWords; readonly children: ReactNode };

/** Gives what a failed page says to the error page below, which the server can give nothing. */
export function FailureWordsProvider({ words, children }: Props) {
  return <Context value={words}>{children}</Context>;
}

export function useFailureWords(): FailureWords {
  const words = useContext(Context);
  if (words === null) throw new Error('the error page is outside the shell that has its words');
  return words;
}
