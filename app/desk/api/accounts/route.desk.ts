import { accountRequestSchema } from '../../../../data/edit/contract/account-requests';
import { deskInstance } from '../../../../server/desk/desk-instance';
import { bodyOf } from '../../request';

/** Makes an account, with a password that its owner has to change at once. */
export function POST(request: Request): Promise<Response> {
  return deskInstance().answer(
    request,
    ({ administration }) => administration.makeAccount,
    async (make) => make(await bodyOf(request, accountRequestSchema)),
  );
}
