import { notFound } from 'next/navigation';
import { RecordPage } from '../../../../../../components/desk/record-page';
import { titleOf } from '../../../../../../data/record-title';
import { theDesk } from '../../../../../../server/desk/handed';
import { type RecordParams, recordIn } from '../../../../asked';
import { curator, deskLanguage } from '../../../../curator';

/** One record, its form, and what is to be said of it. A record that is not there yet is an empty form. */
export default async function RecordFormPage(params: RecordParams) {
  const by = await curator();
  const named = await recordIn(params);
  if (named === null) notFound();
  const { kind, id } = named;
  const desk = theDesk();
  const opened = await desk.open(by, kind, id);
  return (
    <RecordPage
      kind={kind}
      id={id}
      title={titleOf(opened.draft?.record ?? opened.published) || id}
      opened={opened}
      names={desk.names(by)}
      mayApprove={desk.may(by, 'approve')}
      text={await deskLanguage()}
    />
  );
}
