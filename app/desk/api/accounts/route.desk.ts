import { z } from 'zod';
import { roles } from '../../../../server/desk/accounts/permissions';
import { deskInstance } from '../../../../server/desk/desk-instance';
import { bodyOf, givenPasswordSchema } from '../../request';

const accountSchema = z.strictObject({
  name: z.string().trim().min(1).max(100),
  email: z.email(),
  role: z.enum(roles),
  password: givenPasswordSchema,
});

/** Makes an account, with a password that its owner has to change at once. */
export function POST(request: Request): Promise<Response> {
  const desk = deskInstance();
  return desk.answer(request, async (by) => {
    desk.authorize(by, 'accounts');
    const body = await bodyOf(request, accountSchema);
    if (body instanceof Response) return body;
    const { password, ...account } = body;
    return desk.makeAccount(by, account, password);
  });
}
