import { HelpPage } from '../../../../components/desk/pages/help-page';
import { curator, deskLanguage } from '../../curator';

export default async function DeskHelpPage() {
  await curator();
  const { language } = await deskLanguage();
  return <HelpPage language={language} />;
}
