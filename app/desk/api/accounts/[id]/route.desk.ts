import { z } from 'zod';
import { roles } from '../../../../../server/desk/accounts/permissions';
import { deskInstance } from '../../../../../server/desk/desk-instance';
import { bodyOf, givenPasswordSchema } from '../../../request';

type Params = { readonly params: Promise<{ readonly id: string }> };

const changeSchema = z.union([
  z.strictObject({ role: z.enum(roles) }),
  z.strictObject({ password: givenPasswordSchema }),
  z.literal('gone'),
]);

/** Gives an account another role or password, or takes it away. */
export function POST(request: Request, { params }: Params): Promise<Response> {
  const desk = deskInstance();
  return desk.answer(request, async (by) => {
    desk.authorize(by, 'accounts');
    const body = await bodyOf(request, changeSchema);
    if (body instanceof Response) return body;
    return desk.changeAccount(by, (await params).id, body);
  });
}
