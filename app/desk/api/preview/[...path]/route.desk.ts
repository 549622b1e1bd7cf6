import { deskInstance } from '../../../../../server/desk/desk-instance';
import { pictureAnswer } from '../../../request';

type Params = { readonly params: Promise<{ readonly path: readonly string[] }> };

/** The files of a preview, as an export would hold them. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const [key = '', ...rest] = (await params).path;
  const [folder, file = ''] = rest;
  const desk = deskInstance();
  if (folder === 'pictures')
    return desk.answer(
      request,
      ({ files }) => files.picture,
      async (picture) => pictureAnswer(await picture(file)),
    );
  return desk.answer(
    request,
    ({ files }) => files.previewFile,
    (previewFile) =>
      new Response(previewFile(key, `/${rest.join('/')}`), {
        headers: { 'Content-Type': 'application/json' },
      }),
  );
}
