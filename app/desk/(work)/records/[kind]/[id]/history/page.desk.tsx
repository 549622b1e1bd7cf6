import { notFound } from 'next/navigation';
import { RecordHistory } from '../../../../../../../components/desk/pages/record/history-page';
import { deskInstance } from '../../../../../../../server/desk/desk-instance';
import { curator, deskLanguage } from '../../../../../curator';
import { type RecordParams, recordIn } from '../../../../../request';

/** What a record has been, field by field. */
export default async function HistoryPage(params: RecordParams) {
  const by = await curator();
  const named = await recordIn(params);
  if (named === null) notFound();
  const { kind, id } = named;
  const desk = deskInstance();
  return (
    <RecordHistory
      text={await deskLanguage()}
      record={`${kind}/${id}`}
      version={desk.version(by, kind, id)}
      past={await desk.recordHistory(by, kind, id)}
    />
  );
}
