import { SignIn } from '../../../../components/desk/pages/door/sign-in';
import { deskLanguage } from '../../curator';

export default async function SignInPage() {
  return <SignIn text={await deskLanguage()} />;
}
