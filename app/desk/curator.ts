import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { type DeskText, deskWords, languageCookie } from '../../components/desk/words/desk-words';
import type { Account } from '../../server/desk/accounts/accounts';
import { deskInstance } from '../../server/desk/desk-instance';

export async function deskLanguage(): Promise<DeskText> {
  const language = (await cookies()).get(languageCookie)?.value === 'sr' ? 'sr' : 'en';
  return { language, words: deskWords(language) };
}

/** Who has opened this page, looked up once for it and its shell. Whoever has no session is led to the door; what a page shows, the desk guards itself. */
export const curator = cache(async (): Promise<Account> => {
  // What a request carries is read first: by that a build knows that this page is made for each one.
  const carried = await headers();
  const account = await deskInstance().accountOf(carried);
  if (account === null) redirect('/desk/sign-in/');
  if (account.mustChoose) redirect('/desk/password/');
  return account;
});
