import { PublishPage } from '../../../../components/desk/pages/publish/publish-page';
import { deskInstance } from '../../../../server/desk/desk-instance';
import { curator, deskLanguage } from '../../curator';

/** The drafts in review, and what was published recently. */
export default async function PublishingPage() {
  const by = await curator();
  const desk = deskInstance();
  return (
    <PublishPage
      text={await deskLanguage()}
      waiting={await desk.reviewQueue(by)}
      recent={await desk.recentPublishings(by)}
      mayPublish={desk.may(by, 'publish')}
      approvesAs={desk.may(by, 'approve') ? by.name : null}
    />
  );
}
