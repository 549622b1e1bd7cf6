import { OwnPassword } from '../../../../components/desk/pages/door/own-password';
import { deskLanguage } from '../../curator';

export default async function PasswordPage() {
  return <OwnPassword text={await deskLanguage()} />;
}
