import { z } from 'zod';
import { idSchema } from '../../../../../data/schema/parts/record';
import { deskInstance } from '../../../../../server/desk/desk-instance';
import { bodyOf } from '../../../request';

type Params = { readonly params: Promise<{ readonly kind: string }> };

/** The order that is wanted, and the one that it was made of. */
const orderSchema = z.strictObject({
  ids: z.array(idSchema).max(99),
  before: z.array(idSchema).max(99),
});

/** Tells the records of a kind in another order: those that get another number become drafts. */
export function POST(request: Request, { params }: Params): Promise<Response> {
  const desk = deskInstance();
  return desk.answer(request, async (by) => {
    desk.authorize(by, 'write');
    const body = await bodyOf(request, orderSchema);
    if (body instanceof Response) return body;
    return { drafts: await desk.reorder(by, (await params).kind, body) };
  });
}
