'use client';

import { Button, Modal, Stack } from '@mantine/core';
import {
  type FormEvent,
  type Ref,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { FormProvider } from 'react-hook-form';
import type { RecordNames } from '../../../data/edit/contract/page-data';
import type { RecordView } from '../../../data/edit/contract/record-requests';
import { fieldsOf } from '../../../data/edit/fields';
import { newRecord } from '../../../data/edit/new-record';
import { say } from '../../../data/messages/say';
import type { Kind } from '../../../data/schema/kinds';
import { fill } from '../../ui/words/fill';
import { showNamedField } from '../fields/field-anchor';
import { fieldLabel } from '../fields/field-label';
import { FormContextProvider } from '../fields/form-context';
import { fromForm } from '../fields/form-values';
import { FieldInput } from '../inputs/field-input';
import type { DeskText } from '../words/desk-words';
import { Conflict, yoursIn } from './conflict';
import { type FormHandle, stageHandle } from './form-handle';
import { NewName } from './new-name';
import { remarksOn } from './remarks-on';
import { SavingLine } from './saving-line';
import { type OpenedRecord, useRecordForm } from './use-record-form';

type RecordFormProps = {
  /** The id of the curator who writes. */
  readonly account: string;
  readonly record: OpenedRecord;
  readonly text: DeskText;
  readonly names: RecordNames;
  /** Whether another form is around this one, so that the ids of its inputs need a prefix. */
  readonly isInPlace?: boolean;
  /** Called when the desk has everything that was typed in a record such as events/danube-crossed: this one, or a new one that a field needs. */
  readonly onSaved: (record: string, view: RecordView) => void;
  readonly ref: Ref<FormHandle>;
};

/** A new record that a field asked for. */
type RequestedRecord = { readonly kind: Kind; readonly onMade: (id: string) => void };

/** The form of one record, made from its schema, and checked by it as a curator types. */
export function RecordForm(props: RecordFormProps) {
  const { account, record, text, names, isInPlace = false, onSaved, ref } = props;
  const { kind } = record;
  const { words, language } = text;
  const own = `${kind}/${record.id}`;
  const { form, saver, state, typed, show } = useRecordForm({
    account,
    record,
    onSaved: (view) => onSaved(own, view),
  });
  const [requested, setRequested] = useState<RequestedRecord | null>(null);

  useImperativeHandle(
    ref,
    () => ({
      save: () => saver.save(),
      version: () => saver.version,
      record: () => fromForm(kind, form.getValues()),
      ...stageHandle(form),
    }),
    [saver, kind, form],
  );

  useEffect(() => {
    if (isInPlace) return;
    showNamedField();
    addEventListener('hashchange', showNamedField);
    return () => removeEventListener('hashchange', showNamedField);
  }, [isInPlace]);

  const context = useMemo(
    () => ({
      words,
      language,
      remarks: remarksOn(kind, typed, language),
      names,
      idPrefix: isInPlace ? 'new.' : '',
      onNew: (of: Kind, onMade: (id: string) => void) => setRequested({ kind: of, onMade }),
    }),
    [words, language, kind, typed, names, isInPlace],
  );
  const keepYours = (yours: unknown) => {
    saver.keepYours(show(yours));
  };
  const takeTheirs = async (theirs: unknown) => {
    const answered = await saver.takeTheirs();
    if (answered === null) return;
    if (!answered.ok) return alert(fill(words.failed, { why: say(answered.refusal, language) }));
    // A form cannot show a record that is to be removed; its page says that it is.
    if (theirs === null) location.reload();
    else show(theirs);
    onSaved(own, answered.value);
  };

  return (
    <FormContextProvider value={context}>
      <FormProvider {...form}>
        <Stack>
          <SavingLine state={state} text={text} />
          {state.type === 'conflict' && (
            <Conflict
              text={text}
              kind={kind}
              yours={yoursIn(kind, typed, state)}
              theirs={state.theirs}
              onYours={keepYours}
              onTheirs={() => takeTheirs(state.theirs)}
            />
          )}
          <Fields kind={kind} text={text} />
        </Stack>
      </FormProvider>
      <NewRecordDialog
        requested={requested}
        form={{ account, text, names, onSaved }}
        onClose={() => setRequested(null)}
      />
    </FormContextProvider>
  );
}

function Fields({ kind, text }: { readonly kind: Kind; readonly text: DeskText }) {
  return fieldsOf(kind).map((field) => (
    <FieldInput
      key={field.name}
      type={field}
      optional={field.optional}
      label={fieldLabel(field.name, text.language)}
      name={field.name}
      path={field.name}
    />
  ));
}

type InnerForm = Pick<RecordFormProps, 'account' | 'text' | 'names' | 'onSaved'>;

type DialogProps = {
  readonly requested: RequestedRecord | null;
  readonly form: InnerForm;
  readonly onClose: () => void;
};

/** The form of a record that a field needs and that does not exist yet. It is in this file since the two forms hold each other. */
function NewRecordDialog({ requested, form, onClose }: DialogProps) {
  const { words } = form.text;
  return (
    <Modal
      opened={requested !== null}
      onClose={onClose}
      size="xl"
      // The lock of scrolling adds a style without the nonce that the desk's content security policy asks for.
      lockScroll={false}
      closeButtonProps={{ 'aria-label': words.form.close }}
      title={requested && fill(words.form.newOne, { kind: words.kinds[requested.kind] })}
    >
      {requested !== null && (
        <NewInPlace
          {...form}
          kind={requested.kind}
          onMade={(id) => {
            requested.onMade(id);
            onClose();
          }}
        />
      )}
    </Modal>
  );
}

type NewInPlaceProps = InnerForm & {
  readonly kind: Kind;
  readonly onMade: (id: string) => void;
};

/** Asks for the name of a record, and then shows its form; the field that asked for it gets its id. */
function NewInPlace({ kind, onMade, ...form }: NewInPlaceProps) {
  const { words } = form.text;
  const [named, setNamed] = useState<{ readonly id: string; readonly title: string } | null>(null);
  const handle = useRef<FormHandle>(null);
  const taken = new Set(form.names[kind]?.map(({ id }) => id));
  const name = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const typed = new FormData(event.currentTarget);
    const id = String(typed.get('id'));
    if (!taken.has(id)) setNamed({ id, title: String(typed.get('called')).trim() });
  };
  if (named === null)
    return (
      <form onSubmit={name}>
        <Stack gap="sm">
          <NewName words={words} taken={taken} />
          <Button type="submit">{words.list.makeIt}</Button>
        </Stack>
      </form>
    );
  const { id, title } = named;
  const use = async () => {
    // If it is refused, the line above the form says why.
    if (await handle.current?.save()) onMade(id);
  };
  return (
    <Stack>
      <RecordForm
        {...form}
        record={{ kind, id, value: newRecord(kind, title), version: 'nothing', isNew: true }}
        isInPlace
        ref={handle}
      />
      <Button onClick={use}>{words.form.useIt}</Button>
    </Stack>
  );
}
