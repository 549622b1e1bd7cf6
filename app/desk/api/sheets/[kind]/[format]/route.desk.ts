import { sheetFormatSchema } from '../../../../../../data/edit/contract/imported-files';
import { deskInstance } from '../../../../../../server/desk/desk-instance';
import { kindIn, wordIn } from '../../../../request';

type Params = { readonly params: Promise<{ readonly kind: string; readonly format: string }> };

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

/** All records of a kind as a file for a spreadsheet program. */
export function GET(request: Request, { params }: Params): Promise<Response> {
  return deskInstance().answer(
    request,
    ({ files }) => files.sheet,
    async (sheet) => {
      const segments = await params;
      const kind = kindIn(segments.kind);
      const format = wordIn(sheetFormatSchema, segments.format);
      return new Response(Buffer.from(await sheet(kind, format)), {
        headers: {
          'Content-Type': types[format],
          'Content-Disposition': `attachment; filename="${kind}.${format}"`,
        },
      });
    },
  );
}
