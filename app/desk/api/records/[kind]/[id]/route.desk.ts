import { saveRequestSchema } from '../../../../../../data/edit/contract/record-requests';
import { deskInstance } from '../../../../../../server/desk/desk-instance';
import { bodyOf, namedRecord, type RecordParams, targetIn } from '../../../../request';

/** One record with its draft, and what is wrong in it. */
export function GET(request: Request, params: RecordParams): Promise<Response> {
  return deskInstance().answer(
    request,
    ({ reading }) => reading.open,
    async (open) => {
      const { kind, id } = await namedRecord(params);
      return open(kind, id);
    },
  );
}

/** Saves a draft, and returns the record's whole new state. */
export function PUT(request: Request, params: RecordParams): Promise<Response> {
  return deskInstance().answer(
    request,
    ({ drafts }) => drafts.save,
    async (save) => {
      const target = await targetIn(request, params);
      return save(target, await bodyOf(request, saveRequestSchema));
    },
  );
}
