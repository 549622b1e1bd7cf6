import { SheetsPage } from '../../../../components/desk/pages/sheets/sheets-page';
import { currentAccount, deskLanguage } from '../../curator';

/** Records to a spreadsheet program, and back. */
export default async function SpreadsheetPage() {
  await currentAccount();
  return <SheetsPage text={await deskLanguage()} />;
}
