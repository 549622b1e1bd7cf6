import { orderRequestSchema } from '../../../../../data/edit/contract/record-requests';
import { deskInstance } from '../../../../../server/desk/desk-instance';
import { bodyOf } from '../../../request';

type Params = { readonly params: Promise<{ readonly kind: string }> };

/** Puts the records of a kind into another order: those that get another number become drafts. */
export function POST(request: Request, { params }: Params): Promise<Response> {
  return deskInstance().answer(
    request,
    ({ drafts }) => drafts.reorder,
    async (reorder) => {
      const body = await bodyOf(request, orderRequestSchema);
      return { drafts: await reorder((await params).kind, body) };
    },
  );
}
