import { notFound } from 'next/navigation';
import { AccountsPage } from '../../../../components/desk/pages/accounts/accounts-page';
import { deskInstance } from '../../../../server/desk/desk-instance';
import { curator, deskLanguage } from '../../curator';

/** Who may work at the desk; for administrators alone. */
export default async function AccountPage() {
  const by = await curator();
  const desk = deskInstance();
  if (!desk.may(by, 'accounts')) notFound();
  return (
    <AccountsPage text={await deskLanguage()} accounts={await desk.accounts(by)} own={by.id} />
  );
}
