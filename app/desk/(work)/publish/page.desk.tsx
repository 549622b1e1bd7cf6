import { PublishPage } from '../../../../components/desk/pages/publish/publish-page';
import { deskInstance } from '../../../../server/desk/desk-instance';
import { currentAccount, deskLanguage } from '../../curator';

/** The drafts in review, and what was published recently. */
export default async function PublishingPage() {
  const actor = await currentAccount();
  const desk = deskInstance();
  const text = await deskLanguage();
  return (
    <PublishPage
      text={text}
      names={desk.allow(actor, ({ reading }) => reading.names)(text.language)}
      queue={await desk.allow(actor, ({ review }) => review.queue)(text.language)}
      recent={await desk.allow(actor, ({ publishing }) => publishing.recent)()}
      mayPublish={desk.may(actor, 'publish')}
      approvesAs={desk.may(actor, 'approve') ? actor.name : null}
    />
  );
}
