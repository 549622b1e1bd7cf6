import { notFound } from 'next/navigation';
import { RecordHistory } from '../../../../../../../components/desk/record-history';
import { theDesk } from '../../../../../../../server/desk/handed';
import { type RecordParams, recordIn } from '../../../../../asked';
import { curator, deskLanguage } from '../../../../../curator';

/** What a record has been, field by field. */
export default async function HistoryPage(params: RecordParams) {
  const by = await curator();
  const named = await recordIn(params);
  if (named === null) notFound();
  const { kind, id } = named;
  const desk = theDesk();
  return (
    <RecordHistory
      text={await deskLanguage()}
      record={`${kind}/${id}`}
      version={desk.version(by, kind, id)}
      past={await desk.past(by, kind, id)}
    />
  );
}
