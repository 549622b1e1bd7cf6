import { z } from 'zod';
import { deskInstance } from '../../../../server/desk/desk-instance';
import { bodyOf } from '../../request';

const undoSchema = z.strictObject({
  commit: z.string().regex(/^[0-9a-f]{40}$/),
  reason: z.string().trim().min(3).max(500),
});

/** Takes a publishing back, and publishes that. */
export function POST(request: Request): Promise<Response> {
  const desk = deskInstance();
  return desk.answer(request, async (by) => {
    desk.authorize(by, 'undo');
    const body = await bodyOf(request, undoSchema);
    if (body instanceof Response) return body;
    const outcome = await desk.undo(by, body.commit, body.reason);
    return Response.json(outcome, { status: 'refused' in outcome ? 409 : 200 });
  });
}
