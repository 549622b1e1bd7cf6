import { notFound } from 'next/navigation';
import { RecordPage } from '../../../../../../components/desk/pages/record/record-page';
import { deskInstance } from '../../../../../../server/desk/desk-instance';
import { currentAccount, deskLanguage } from '../../../../curator';
import { type RecordParams, recordIn, type Search } from '../../../../request';

/** One record and its form. A record that does not exist yet is an empty form. */
export default async function RecordFormPage({ params, searchParams }: RecordParams & Search) {
  const actor = await currentAccount();
  const named = await recordIn({ params });
  if (named === null) notFound();
  const { kind, id } = named;
  const desk = deskInstance();
  const text = await deskLanguage();
  return (
    <RecordPage
      curator={{ id: actor.id, approvesAs: desk.may(actor, 'approve') ? actor.name : null }}
      kind={kind}
      id={id}
      newTitle={String((await searchParams).called ?? '')}
      opened={await desk.allow(actor, ({ reading }) => reading.open)(kind, id)}
      names={desk.allow(actor, ({ reading }) => reading.names)(text.language)}
      text={text}
    />
  );
}
