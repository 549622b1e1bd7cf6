import { PublishPage } from '../../../../components/desk/pages/publish/publish-page';
import { deskInstance } from '../../../../server/desk/desk-instance';
import { curator, deskLanguage } from '../../curator';

/** What waits for the public, and what it was given lately. */
export default async function PublishingPage() {
  const by = await curator();
  const desk = deskInstance();
  return (
    <PublishPage
      text={await deskLanguage()}
      waiting={await desk.reviewQueue(by)}
      lately={await desk.recentPublishings(by)}
      mayPublish={desk.may(by, 'publish')}
      reader={desk.may(by, 'approve') ? by.name : null}
    />
  );
}
