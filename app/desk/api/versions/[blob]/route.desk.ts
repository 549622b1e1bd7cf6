import { theDesk } from '../../../../../server/desk/desk-instance';

type Params = { readonly params: Promise<{ readonly blob: string }> };

/** What a record was in a version of the history. */
export function GET(request: Request, { params }: Params): Promise<Response> {
  const desk = theDesk();
  return desk.answer(request, async (by) => ({
    record: await desk.stood(by, (await params).blob),
  }));
}
