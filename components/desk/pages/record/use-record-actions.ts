import { type RefObject, useState } from 'react';
import type { RecordView } from '../../../../data/edit/contract/record-requests';
import { routes } from '../../../../data/edit/contract/routes';
import { say } from '../../../../data/messages/say';
import type { Kind } from '../../../../data/schema/kinds';
import { fill } from '../../../ui/words/fill';
import type { FormHandle } from '../../form/form-handle';
import { type Answered, askDesk } from '../../saving/ask-desk';
import type { DeskText } from '../../words/desk-words';

type Options = {
  readonly kind: Kind;
  readonly id: string;
  /** The version that the desk last answered with, for a record that has no form. */
  readonly version: string;
  readonly form: RefObject<FormHandle | null>;
  readonly text: DeskText;
};

/** What a curator can do with a record besides typing in it. Each action saves first, and reloads the page when it is done. */
export function useRecordActions({ kind, id, version, form, text }: Options) {
  const { words } = text;
  const record = `${kind}/${id}`;
  const [failed, setFailed] = useState<string | null>(null);

  /** Saves what is typed, since an action would else be done with what the desk had before; resolves with whether it is saved. */
  const save = async () => {
    const isSaved = (await form.current?.save()) ?? true;
    setFailed(isSaved ? null : words.form.saveFirst);
    return isSaved;
  };
  const send = async (ask: (version: string) => Promise<Answered<RecordView>>) => {
    if (!(await save())) return;
    const answered = await ask(form.current?.version() ?? version);
    if (answered.ok) location.reload();
    else setFailed(fill(words.failed, { why: say(answered.refusal, text.language) }));
  };
  const act = (action: 'submit' | 'approve' | 'discard') =>
    send((on) => askDesk(routes.actOnDraft(record, on, action)));
  return {
    failed,
    save,
    submit: () => act('submit'),
    approve: () => act('approve'),
    sendBack: async () => {
      const why = prompt(words.form.whyBack);
      if (why !== null) await send((on) => askDesk(routes.sendBack(record, on), { why }));
    },
    discard: async () => {
      if (confirm(words.form.discardSure)) await act('discard');
    },
    takeAway: async () => {
      if (!confirm(words.form.takeAwaySure)) return;
      const reason = say({ code: 'reason-taken-away' }, 'en');
      await send((on) => askDesk(routes.saveRecord(record, on), { record: null, reason }));
    },
  };
}

export type RecordActions = ReturnType<typeof useRecordActions>;
