import { languages } from '../../../data/language';
import { type FileParams, recordsFile } from '../records-file';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return languages.map((lang) => ({ lang }));
}

/** A file of the export: the reported crimes, which a visitor may leave out. */
export function GET(_request: Request, context: FileParams): Promise<Response> {
  return recordsFile(context, 'reports');
}
