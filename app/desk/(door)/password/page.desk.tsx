import { OwnPassword } from '../../../../components/desk/own-password';
import { deskLanguage } from '../../curator';

export default async function PasswordPage() {
  const { words } = await deskLanguage();
  return <OwnPassword words={words} />;
}
