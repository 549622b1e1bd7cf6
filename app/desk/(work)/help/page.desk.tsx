import { HelpPage } from '../../../../components/desk/pages/help-page';
import { currentAccount, deskLanguage } from '../../curator';

export default async function DeskHelpPage() {
  await currentAccount();
  const { language } = await deskLanguage();
  return <HelpPage language={language} />;
}
