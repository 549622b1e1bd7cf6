import { accountChangeSchema } from '../../../../../data/edit/contract/account-requests';
import { deskInstance } from '../../../../../server/desk/desk-instance';
import { bodyOf } from '../../../request';

type Params = { readonly params: Promise<{ readonly id: string }> };

/** Gives an account another role or password, or removes it. */
export function POST(request: Request, { params }: Params): Promise<Response> {
  return deskInstance().answer(
    request,
    ({ administration }) => administration.changeAccount,
    async (change) => change((await params).id, await bodyOf(request, accountChangeSchema)),
  );
}
