import { z } from 'zod';
import { isKind, type Kind } from '../../../../data/schema/kinds';
import { idSchema } from '../../../../data/schema/parts/record';
import { deskInstance } from '../../../../server/desk/desk-instance';
import { bodyOf } from '../../request';

const targetSchema = z.strictObject({
  kind: z.custom<Kind>((kind) => isKind(String(kind))),
  id: idSchema,
  on: z.string(),
});
const publishingSchema = z.strictObject({
  targets: z.array(targetSchema).min(1),
  reason: z.string().trim().min(3).max(500),
});

/** Makes drafts public: checks, builds, and switches; 409 with the reasons where nothing was changed. */
export function POST(request: Request): Promise<Response> {
  const desk = deskInstance();
  return desk.answer(request, async (by) => {
    desk.authorize(by, 'publish');
    const body = await bodyOf(request, publishingSchema);
    if (body instanceof Response) return body;
    const outcome = await desk.publish(by, body.targets, body.reason);
    return Response.json(outcome, { status: 'refused' in outcome ? 409 : 200 });
  });
}
