import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { type DeskText, deskWords, languageCookie } from '../../components/desk/words/desk-words';
import type { Account } from '../../server/desk/accounts/desk-actor';
import { deskInstance } from '../../server/desk/desk-instance';

/** The language that the curator has chosen; before that, such as at the first sign-in, the first one of the browser. */
export async function deskLanguage(): Promise<DeskText> {
  const chosen = (await cookies()).get(languageCookie)?.value;
  const preferred = (await headers()).get('accept-language') ?? '';
  const language = (chosen ?? preferred).startsWith('sr') ? 'sr' : 'en';
  return { language, words: deskWords(language) };
}

/** The account that has opened this page, looked up once for it and its shell. Without a session the browser is sent to the sign-in page; what a page shows, the desk guards itself. */
export const currentAccount = cache(async (): Promise<Account> => {
  // The headers are read first: they tell the build, which has no desk, that this page is made for each request.
  const sent = await headers();
  const account = await deskInstance().accountOf(sent);
  if (account === null) redirect('/desk/sign-in/');
  if (account.mustChoose) redirect('/desk/password/');
  return account;
});
