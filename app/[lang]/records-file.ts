import { isLanguage } from '../../data/language';
import { partedReports } from '../../data/queries';
import { exhibitIn } from '../sound-exhibit';

export type FileParams = { readonly params: Promise<{ readonly lang: string }> };

/** One part of the exhibit in one language, as a file of the export. */
export async function recordsFile(
  { params }: FileParams,
  part: keyof ReturnType<typeof partedReports>,
): Promise<Response> {
  const { lang } = await params;
  if (!isLanguage(lang)) return new Response(null, { status: 404 });
  return Response.json(partedReports(await exhibitIn(lang))[part]);
}
