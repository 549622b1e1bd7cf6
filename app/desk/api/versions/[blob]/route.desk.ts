import { deskInstance } from '../../../../../server/desk/desk-instance';

type Params = { readonly params: Promise<{ readonly blob: string }> };

/** What a record was in a version of the history. */
export function GET(request: Request, { params }: Params): Promise<Response> {
  const desk = deskInstance();
  return desk.answer(request, async (by) => ({
    record: await desk.pastState(by, (await params).blob),
  }));
}
