import { OwnPassword } from '../../../../components/desk/own-password';
import { deskLanguage } from '../../curator';

export default async function PasswordPage() {
  return <OwnPassword text={await deskLanguage()} />;
}
