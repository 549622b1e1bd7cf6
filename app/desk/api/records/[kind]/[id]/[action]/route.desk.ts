import { z } from 'zod';
import { deskInstance } from '../../../../../../../server/desk/desk-instance';
import { answerOf, bodyOf, noRecord, recordIn, versionIn } from '../../../../../request';

type Params = {
  readonly params: Promise<{ readonly kind: string; readonly id: string; readonly action: string }>;
};

const actions = ['submit', 'approve', 'discard'] as const;

const backSchema = z.strictObject({ why: z.string().trim().min(3).max(400) });

/** Hands a draft in, notes that somebody has read it, sends it back, or gives it up. */
export function POST(request: Request, params: Params): Promise<Response> {
  const desk = deskInstance();
  return desk.answer(request, async (by) => {
    const { action: asked } = await params.params;
    const action = actions.find((name) => name === asked);
    const isBack = asked === 'send-back';
    desk.authorize(by, isBack ? 'approve' : (action ?? 'read'));
    const named = await recordIn(params);
    if (named === null || (action === undefined && !isBack)) return noRecord();
    const on = versionIn(request);
    if (on instanceof Response) return on;
    const target = { ...named, on };
    if (action !== undefined) return answerOf(await desk[action](by, target));
    const body = await bodyOf(request, backSchema);
    return body instanceof Response ? body : answerOf(await desk.sendBack(by, target, body.why));
  });
}
