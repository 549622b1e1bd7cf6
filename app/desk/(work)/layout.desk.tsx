import type { ReactNode } from 'react';
import { DeskHeader } from '../../../components/desk/shell/desk-header';
import { currentAccount, deskLanguage } from '../curator';
import { DeskHtml } from '../desk-html';

/** The curators' shell. */
export default async function WorkLayout({ children }: { readonly children: ReactNode }) {
  const { name, role } = await currentAccount();
  const { language, words } = await deskLanguage();
  return (
    <DeskHtml>
      <DeskHeader
        words={words}
        language={language}
        name={name}
        isAdministrator={role === 'administrator'}
      />
      {children}
    </DeskHtml>
  );
}
