import { theDesk } from '../../../../../../../server/desk/handed';
import { answerOf, noRecord, recordIn, versionIn } from '../../../../../asked';

type Params = {
  readonly params: Promise<{ readonly kind: string; readonly id: string; readonly deed: string }>;
};

const deeds = ['submit', 'approve', 'discard'] as const;

/** Hands a draft in, notes that somebody has read it, or gives it up. */
export function POST(request: Request, params: Params): Promise<Response> {
  const desk = theDesk();
  return desk.answer(request, async (by) => {
    const { deed: asked } = await params.params;
    const deed = deeds.find((name) => name === asked);
    desk.let(by, deed ?? 'read');
    const named = await recordIn(params);
    if (named === null || deed === undefined) return noRecord();
    const on = versionIn(request);
    return on instanceof Response ? on : answerOf(await desk[deed](by, { ...named, on }));
  });
}
