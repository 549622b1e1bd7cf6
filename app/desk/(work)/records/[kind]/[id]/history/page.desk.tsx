import { notFound } from 'next/navigation';
import { RecordHistory } from '../../../../../../../components/desk/pages/record/history-page';
import { deskInstance } from '../../../../../../../server/desk/desk-instance';
import { currentAccount, deskLanguage } from '../../../../../curator';
import { type RecordParams, recordIn } from '../../../../../request';

/** What a record has been, field by field. */
export default async function HistoryPage(params: RecordParams) {
  const actor = await currentAccount();
  const named = await recordIn(params);
  if (named === null) notFound();
  const { kind, id } = named;
  const desk = deskInstance();
  const text = await deskLanguage();
  return (
    <RecordHistory
      text={text}
      kind={kind}
      id={id}
      names={desk.allow(actor, ({ reading }) => reading.names)(text.language)}
      version={desk.allow(actor, ({ reading }) => reading.version)(kind, id)}
      past={await desk.allow(actor, ({ reading }) => reading.history)(kind, id)}
    />
  );
}
