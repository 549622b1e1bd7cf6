import { deskInstance } from '../../../../../server/desk/desk-instance';

type Params = { readonly params: Promise<{ readonly blob: string }> };

/** What a record was in a version of the history. */
export function GET(request: Request, { params }: Params): Promise<Response> {
  return deskInstance().answer(
    request,
    ({ reading }) => reading.pastState,
    async (pastState) => ({ record: await pastState((await params).blob) }),
  );
}
