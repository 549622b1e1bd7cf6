import { languages } from '../../../data/language';
import { type FileParams, recordsFile } from '../records-file';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return languages.map((lang) => ({ lang }));
}

/** A file of the export: all records of a language but the reported crimes. */
export function GET(_request: Request, context: FileParams): Promise<Response> {
  return recordsFile(context, 'rest');
}
