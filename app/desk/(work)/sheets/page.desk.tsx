import { SheetsPage } from '../../../../components/desk/pages/sheets/sheets-page';
import { curator, deskLanguage } from '../../curator';

/** Records to a spreadsheet program, and back. */
export default async function SpreadsheetPage() {
  await curator();
  return <SheetsPage text={await deskLanguage()} />;
}
