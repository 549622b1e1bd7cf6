import { isLanguage, languages } from '../../../data/language';
import { partedReports } from '../../../data/queries';
import { exhibitIn } from '../../sound-exhibit';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return languages.map((lang) => ({ lang }));
}

/** A file of the export: all records of a language but the reported crimes. */
export async function GET(_request: Request, { params }: { params: Promise<{ lang: string }> }) {
  const { lang } = await params;
  if (!isLanguage(lang)) return new Response(null, { status: 404 });
  const { rest } = partedReports(await exhibitIn(lang));
  return Response.json(rest);
}
