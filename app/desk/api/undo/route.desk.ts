import { undoRequestSchema } from '../../../../data/edit/contract/publish-requests';
import { deskInstance } from '../../../../server/desk/desk-instance';
import { bodyOf } from '../../request';

/** Undoes a publishing for the public too; 409 with the obstacles if nothing was changed. */
export function POST(request: Request): Promise<Response> {
  return deskInstance().answer(
    request,
    ({ publishing }) => publishing.undo,
    async (undo) => {
      const { commit, reason } = await bodyOf(request, undoRequestSchema);
      return undo(commit, reason);
    },
  );
}
