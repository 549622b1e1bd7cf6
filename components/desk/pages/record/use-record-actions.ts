import { type RefObject, useState } from 'react';
import type { Kind } from '../../../../data/schema/kinds';
import { fill } from '../../../ui/words/fill';
import type { FormHandle } from '../../form/form-handle';
import { askDesk, whyOf } from '../../saving/ask-desk';
import type { DeskText } from '../../words/desk-words';

type Options = {
  readonly kind: Kind;
  readonly id: string;
  /** The version that the desk last answered with, for a record that has no form. */
  readonly version: string;
  readonly form: RefObject<FormHandle | null>;
  readonly text: DeskText;
};

type Request = Parameters<typeof askDesk>[1];

/** What a curator can do with a record besides typing in it. Each action saves first, and reloads the page when it is done. */
export function useRecordActions({ kind, id, version, form, text }: Options) {
  const { words } = text;
  const [failed, setFailed] = useState<string | null>(null);

  /** Saves what is typed, since an action would else be done with what the desk had before; resolves with whether it is saved. */
  const save = async () => {
    const isSaved = (await form.current?.save()) ?? true;
    setFailed(isSaved ? null : words.form.saveFirst);
    return isSaved;
  };
  const send = async (action: string, request: Request) => {
    if (!(await save())) return;
    const on = form.current?.version() ?? version;
    const answered = await askDesk(`records/${kind}/${id}${action}`, { ...request, on });
    if (answered.status === 200) location.reload();
    else setFailed(fill(words.failed, { why: whyOf(answered, text) }));
  };
  return {
    failed,
    save,
    submit: () => send('/submit', {}),
    approve: () => send('/approve', {}),
    sendBack: async () => {
      const why = prompt(words.form.whyBack);
      if (why !== null) await send('/send-back', { body: { why } });
    },
    discard: async () => {
      if (confirm(words.form.discardSure)) await send('/discard', {});
    },
    takeAway: async () => {
      if (!confirm(words.form.takeAwaySure)) return;
      await send('', { method: 'PUT', body: { record: null, reason: 'taken away' } });
    },
  };
}

export type RecordActions = ReturnType<typeof useRecordActions>;
