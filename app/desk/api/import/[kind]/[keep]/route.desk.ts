import { isKind } from '../../../../../../data/schema/kinds';
import { deskInstance } from '../../../../../../server/desk/desk-instance';
import { fileIn, noRecord } from '../../../../request';

type Params = { readonly params: Promise<{ readonly kind: string; readonly keep: string }> };

const ways = ['none', 'all', 'good'] as const;

/** Reads a CSV or XLSX file and says what it would bring; with `all` or `good` the rows become drafts. */
export function POST(request: Request, { params }: Params): Promise<Response> {
  const desk = deskInstance();
  return desk.answer(request, async (by) => {
    desk.authorize(by, 'import');
    const { kind, keep: asked } = await params;
    const keep = ways.find((way) => way === asked);
    if (!isKind(kind) || keep === undefined) return noRecord();
    const sent = await fileIn(request);
    return sent instanceof Response ? sent : desk.importSheet(by, kind, sent, keep);
  });
}
