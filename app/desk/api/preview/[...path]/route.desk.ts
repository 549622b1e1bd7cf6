import { deskInstance } from '../../../../../server/desk/desk-instance';
import { pictureAnswer } from '../../../request';

type Params = { readonly params: Promise<{ readonly path: readonly string[] }> };

/** The files of a preview, as an export would hold them. */
export function GET(request: Request, { params }: Params): Promise<Response> {
  const desk = deskInstance();
  return desk.answer(request, async (by) => {
    const [key = '', ...rest] = (await params).path;
    const [folder, file = ''] = rest;
    if (folder === 'pictures') return pictureAnswer(await desk.picture(by, file));
    const text = desk.previewFile(by, key, `/${rest.join('/')}`);
    return new Response(text, { headers: { 'Content-Type': 'application/json' } });
  });
}
