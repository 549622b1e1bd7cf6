import { publishRequestSchema } from '../../../../data/edit/contract/publish-requests';
import { deskInstance } from '../../../../server/desk/desk-instance';
import { bodyOf } from '../../request';

/** Publishes drafts: checks, builds, and switches; 409 with the obstacles if nothing was changed. */
export function POST(request: Request): Promise<Response> {
  return deskInstance().answer(
    request,
    ({ publishing }) => publishing.publish,
    async (publish) => {
      const { targets, reason } = await bodyOf(request, publishRequestSchema);
      return publish(targets, reason);
    },
  );
}
