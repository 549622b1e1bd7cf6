import { deskInstance } from '../../../../../server/desk/desk-instance';
import { pictureAnswer } from '../../../request';

type Params = { readonly params: Promise<{ readonly file: string }> };

/** A picture that the desk has taken in. */
export function GET(request: Request, { params }: Params): Promise<Response> {
  const desk = deskInstance();
  return desk.answer(request, async (by) =>
    pictureAnswer(await desk.picture(by, (await params).file)),
  );
}
