import { notFound } from 'next/navigation';
import { RecordPage } from '../../../../../../components/desk/pages/record/record-page';
import { titleOf } from '../../../../../../data/edit/record-title';
import { deskInstance } from '../../../../../../server/desk/desk-instance';
import { curator, deskLanguage } from '../../../../curator';
import { type RecordParams, recordIn, type Search } from '../../../../request';

/** One record, its form, and what is to be said of it. A record that is not there yet is an empty form. */
export default async function RecordFormPage({ params, searchParams }: RecordParams & Search) {
  const by = await curator();
  const named = await recordIn({ params });
  if (named === null) notFound();
  const { kind, id } = named;
  const desk = deskInstance();
  const opened = await desk.open(by, kind, id);
  const called = String((await searchParams).called ?? '');
  return (
    <RecordPage
      account={by.id}
      kind={kind}
      id={id}
      title={titleOf(opened.draft?.record ?? opened.published) || called || id}
      opened={opened}
      names={desk.names(by)}
      called={called}
      reader={desk.may(by, 'approve') ? by.name : null}
      text={await deskLanguage()}
    />
  );
}
