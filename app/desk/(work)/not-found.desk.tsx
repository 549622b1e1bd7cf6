import { NoSuchPage } from '../../../components/desk/pages/no-such-page';
import { deskLanguage } from '../curator';

export default async function DeskNotFound() {
  const { words } = await deskLanguage();
  return <NoSuchPage words={words} />;
}
