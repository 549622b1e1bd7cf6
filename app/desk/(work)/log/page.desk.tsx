import { notFound } from 'next/navigation';
import { LogPage } from '../../../../components/desk/pages/log-page';
import { deskInstance } from '../../../../server/desk/desk-instance';
import { curator, deskLanguage } from '../../curator';

/** What happened at the desk; for administrators alone. */
export default async function AuditLogPage() {
  const by = await curator();
  const desk = deskInstance();
  if (!desk.may(by, 'log')) notFound();
  return <LogPage text={await deskLanguage()} entries={await desk.log(by)} />;
}
