import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { RecordView } from '../../../data/edit/contract/record-requests';
import type { Kind } from '../../../data/schema/kinds';
import { fromForm, toForm } from '../fields/form-values';
import { localDraftKey, readLocalDraft, removeLocalDraft } from '../saving/local-draft';
import { useSaving } from '../saving/use-saving';

/** A record as a form opens it. */
export type OpenedRecord = {
  readonly kind: Kind;
  readonly id: string;
  readonly value: unknown;
  readonly version: string;
  /** Whether the desk does not have it yet, so that it is saved as soon as the form opens. */
  readonly isNew: boolean;
};

type Options = {
  /** The id of the curator who writes. */
  readonly account: string;
  readonly record: OpenedRecord;
  readonly onSaved: (view: RecordView) => void;
};

/** The values of a record's form, and their saving. What an earlier visit could not save is put back first. */
export function useRecordForm({ account, record, onSaved }: Options) {
  const { kind, id, value, version, isNew } = record;
  const form = useForm({ defaultValues: toForm(kind, withId(value, id)) });
  const localDraft = localDraftKey(account, `${kind}/${id}`);
  const { saver, state } = useSaving({ record: `${kind}/${id}`, localDraft, version, onSaved });
  const [typed, setTyped] = useState(() => fromForm(kind, form.getValues()));

  /** Shows a record in the form, and returns it as the form has it. */
  const show = useCallback(
    (shown: unknown) => {
      form.reset(toForm(kind, withId(shown, id)));
      const now = fromForm(kind, form.getValues());
      setTyped(now);
      return now;
    },
    [form, kind, id],
  );

  const restore = useEffectEvent(() => {
    const left = readLocalDraft(localDraft);
    const opened = fromForm(kind, form.getValues());
    // The desk has it after all: only its answer was lost.
    if (left !== null && JSON.stringify(left.value) === JSON.stringify(opened))
      removeLocalDraft(localDraft);
    else if (left !== null) saver.resume({ on: left.on, value: show(left.value) });
    else if (isNew) saver.change(opened);
  });

  useEffect(() => {
    restore();
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        const now = fromForm(kind, values);
        setTyped(now);
        saver.change(now);
      },
    });
  }, [form, kind, saver]);

  return { form, saver, state, typed, show };
}

function withId(record: unknown, id: string): object {
  return typeof record === 'object' && record !== null ? { id, ...record } : { id };
}
