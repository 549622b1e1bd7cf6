import { sendBackRequestSchema } from '../../../../../../../data/edit/contract/record-requests';
import type { Actions } from '../../../../../../../server/desk/desk';
import { deskInstance } from '../../../../../../../server/desk/desk-instance';
import { bodyOf, noSuchRecord, targetIn } from '../../../../../request';

type Params = {
  readonly params: Promise<{ readonly kind: string; readonly id: string; readonly action: string }>;
};

const actions = {
  submit: ({ drafts }: Actions) => drafts.submit,
  discard: ({ drafts }: Actions) => drafts.discard,
  approve: ({ review }: Actions) => review.approve,
} as const;

/** Hands a draft in, approves it, sends it back, or discards it. */
export async function POST(request: Request, params: Params): Promise<Response> {
  const desk = deskInstance();
  const { action } = await params.params;
  if (action === 'submit' || action === 'discard' || action === 'approve')
    return desk.answer(request, actions[action], async (act) =>
      act(await targetIn(request, params)),
    );
  if (action !== 'send-back')
    return desk.answer(request, ({ reading }) => reading.open, noSuchRecord);
  return desk.answer(
    request,
    ({ review }) => review.sendBack,
    async (sendBack) => {
      const target = await targetIn(request, params);
      return sendBack(target, (await bodyOf(request, sendBackRequestSchema)).why);
    },
  );
}
