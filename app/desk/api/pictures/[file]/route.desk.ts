import { deskInstance } from '../../../../../server/desk/desk-instance';
import { pictureAnswer } from '../../../request';

type Params = { readonly params: Promise<{ readonly file: string }> };

/** A picture that the desk has taken in. */
export function GET(request: Request, { params }: Params): Promise<Response> {
  return deskInstance().answer(
    request,
    ({ files }) => files.picture,
    async (picture) => pictureAnswer(await picture((await params).file)),
  );
}
