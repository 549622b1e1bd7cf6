import { keepSchema } from '../../../../../../data/edit/contract/imported-files';
import { deskInstance } from '../../../../../../server/desk/desk-instance';
import { fileIn, kindIn, wordIn } from '../../../../request';

type Params = { readonly params: Promise<{ readonly kind: string; readonly keep: string }> };

/** Reads a CSV or XLSX file and says what it would bring; with `all` or `good` the rows become drafts. */
export function POST(request: Request, { params }: Params): Promise<Response> {
  return deskInstance().answer(
    request,
    ({ files }) => files.importSheet,
    async (importSheet) => {
      const { kind, keep } = await params;
      return importSheet(kindIn(kind), wordIn(keepSchema, keep), await fileIn(request));
    },
  );
}
