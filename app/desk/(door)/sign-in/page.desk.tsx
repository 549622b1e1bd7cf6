import { SignIn } from '../../../../components/desk/sign-in';
import { deskLanguage } from '../../curator';

export default async function SignInPage() {
  const { words } = await deskLanguage();
  return <SignIn words={words} />;
}
