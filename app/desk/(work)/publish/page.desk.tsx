import { PublishPage } from '../../../../components/desk/publish-page';
import { theDesk } from '../../../../server/desk/handed';
import { curator, deskLanguage } from '../../curator';

/** What waits for the public, and what it was given lately. */
export default async function PublishingPage() {
  const by = await curator();
  const desk = theDesk();
  const lately = (await desk.lately(by)).filter(({ paths }) =>
    paths.some((path) => path.startsWith('records/') && !path.startsWith('records/files/')),
  );
  return (
    <PublishPage
      text={await deskLanguage()}
      waiting={await desk.waiting(by)}
      lately={lately}
      mayPublish={desk.may(by, 'publish')}
    />
  );
}
