import { notFound } from 'next/navigation';
import { AccountsPage } from '../../../../components/desk/pages/accounts/accounts-page';
import { deskInstance } from '../../../../server/desk/desk-instance';
import { currentAccount, deskLanguage } from '../../curator';

/** Who may work at the desk; for administrators alone. */
export default async function AccountPage() {
  const actor = await currentAccount();
  const desk = deskInstance();
  if (!desk.may(actor, 'accounts')) notFound();
  return (
    <AccountsPage
      text={await deskLanguage()}
      accounts={await desk.allow(actor, ({ administration }) => administration.accounts)()}
      own={actor.id}
    />
  );
}
