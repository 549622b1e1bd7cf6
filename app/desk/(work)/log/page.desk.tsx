import { notFound } from 'next/navigation';
import { LogPage } from '../../../../components/desk/pages/log-page';
import { deskInstance } from '../../../../server/desk/desk-instance';
import { currentAccount, deskLanguage } from '../../curator';

/** What happened at the desk; for administrators alone. */
export default async function AuditLogPage() {
  const actor = await currentAccount();
  const desk = deskInstance();
  if (!desk.may(actor, 'log')) notFound();
  return (
    <LogPage
      text={await deskLanguage()}
      entries={await desk.allow(actor, ({ administration }) => administration.log)()}
    />
  );
}
