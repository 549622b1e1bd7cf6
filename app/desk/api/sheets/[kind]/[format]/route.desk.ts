import { isKind } from '../../../../../../data/schema/kinds';
import { deskInstance } from '../../../../../../server/desk/desk-instance';
import { noRecord } from '../../../../request';

type Params = { readonly params: Promise<{ readonly kind: string; readonly format: string }> };

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

/** All records of a kind as a file for a spreadsheet program. */
export function GET(request: Request, { params }: Params): Promise<Response> {
  const desk = deskInstance();
  return desk.answer(request, async (by) => {
    desk.authorize(by, 'read');
    const { kind, format } = await params;
    if (!isKind(kind) || (format !== 'xlsx' && format !== 'csv')) return noRecord();
    const bytes = await desk.sheet(by, kind, format);
    return new Response(Buffer.from(bytes), {
      headers: {
        'Content-Type': types[format],
        'Content-Disposition': `attachment; filename="${kind}.${format}"`,
      },
    });
  });
}
