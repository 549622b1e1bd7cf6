'use client';

import { Alert, Button, Modal, Stack, Text } from '@mantine/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { warningsOf } from '../../../data/check/care';
import { explain } from '../../../data/check/explain';
import { fieldsOf } from '../../../data/edit/fields';
import { newRecord } from '../../../data/edit/new-record';
import { type Kind, schemas } from '../../../data/schema/kinds';
import { fill } from '../../ui/words/fill';
import classes from '../desk.module.css';
import { inputOf, showNamedField } from '../fields/field-anchor';
import { fieldLabel } from '../fields/field-label';
import { FormContextProvider, type Names } from '../fields/form-context';
import { fromForm, toForm } from '../fields/form-values';
import { FieldInput } from '../inputs/field-input';
import { textOf } from '../inputs/point-field';
import { forget, keepingPlace, leftOver, type Standing, useSaving } from '../saving/use-saving';
import { type DeskLanguage, type DeskText, faultInForm } from '../words/desk-words';
import type { DeskWords } from '../words/en/desk';
import { Conflict, yoursIn } from './conflict';
import { NewName } from './new-name';

/** What the page around a form may do with it. */
export type FormHandle = {
  /** Waits until what is typed is kept, and says whether it is. */
  readonly save: () => Promise<boolean>;
  readonly versionNow: () => string;
  /** The record as it stands in the form. */
  readonly recordNow: () => unknown;
  /** Puts the place where a map rests into the field of a chapter's view; degrees, and zoom levels. */
  readonly keepView: (longitude: number, latitude: number, zoom: number) => void;
  /** Makes a day, such as 1944-10-14, the first or the last of a chapter's stretch. */
  readonly keepDay: (end: 'first' | 'last', day: string) => void;
};

type RecordFormProps = {
  /** The id of whoever writes. */
  readonly account: string;
  readonly kind: Kind;
  readonly id: string;
  readonly record: unknown;
  /** Whether the record was begun just now, and the desk does not have it yet. */
  readonly isBegun?: boolean;
  /** Whether the form stands in another one, whose fields have the ids. */
  readonly isInPlace?: boolean;
  readonly version: string;
  readonly text: DeskText;
  readonly names: Names;
  /** Called whenever the desk has kept what is typed. */
  readonly onSaved: () => void;
  /** Lets the page around the form wait for the last save and learn its version. */
  readonly onReady?: (form: FormHandle) => void;
};

/** The form of one record, drawn from its schema and checked by it as one types. */
export function RecordForm(props: RecordFormProps) {
  const { account, kind, id, record, version, text, names, onSaved, onReady } = props;
  const { isBegun = false, isInPlace = false } = props;
  const { words, language } = text;
  const form = useForm({ defaultValues: toForm(kind, { id, ...Object(record) }) });
  const kept = keepingPlace(account, `${kind}/${id}`);
  const { standing, change, resume, keepYours, giveWay, save, versionNow } = useSaving({
    kept,
    record: `${kind}/${id}`,
    version,
    text,
    onSaved,
  });
  const [typed, setTyped] = useState(() => fromForm(kind, form.getValues()));
  const [adding, setAdding] = useState<{ kind: Kind; made: (id: string) => void } | null>(null);

  useEffect(() => {
    const keepView: FormHandle['keepView'] = (longitude, latitude, zoom) =>
      form.setValue('view', { centre: textOf([longitude, latitude]), zoom: String(zoom) });
    const keepDay: FormHandle['keepDay'] = (end, day) => {
      const [first = '', last = first] = String(form.getValues('when')).split('/');
      form.setValue('when', end === 'first' ? stretch(day, last) : stretch(first, day));
    };
    const recordNow = () => fromForm(kind, form.getValues());
    onReady?.({ save, versionNow, recordNow, keepView, keepDay });
  }, [onReady, save, versionNow, kind, form]);

  /** Lets the form show a record, and gives it as the form has it. */
  const put = useCallback(
    (shown: unknown) => {
      form.reset(toForm(kind, { id, ...Object(shown) }));
      const now = fromForm(kind, form.getValues());
      setTyped(now);
      return now;
    },
    [form, kind, id],
  );

  useEffect(() => {
    const left = leftOver(kept);
    const stands = JSON.stringify(fromForm(kind, form.getValues()));
    // The desk had it after all, and only its answer was lost.
    if (JSON.stringify(left?.value) === stands) forget(kept);
    else if (left !== null) {
      // What was typed in a visit that ended too early is what its curator wants to see.
      resume({ on: left.on, value: put(left.value) });
    } else if (isBegun) change(fromForm(kind, form.getValues()));
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        const now = fromForm(kind, values);
        setTyped(now);
        change(now);
      },
    });
  }, [form, kind, kept, isBegun, put, change, resume]);

  useEffect(() => {
    if (isInPlace) return;
    showNamedField();
    addEventListener('hashchange', showNamedField);
    return () => removeEventListener('hashchange', showNamedField);
  }, [isInPlace]);

  const remarks = useMemo(() => remarksOn(kind, typed, language), [kind, typed, language]);
  const onNew = useCallback(
    (of: Kind, made: (made: string) => void) => setAdding({ kind: of, made }),
    [],
  );
  const keep = (yours: unknown) => {
    put(yours);
    keepYours(yours);
  };
  const takeTheirs = async (theirs: unknown) => {
    // A form cannot show a record that is taken away; its page says that it is.
    if (!(await giveWay())) return;
    if (theirs === null) location.reload();
    else put(theirs);
    onSaved();
  };

  return (
    <FormContextProvider
      value={{ words, language, remarks, names, idPrefix: isInPlace ? 'new.' : '', onNew }}
    >
      <FormProvider {...form}>
        <Stack>
          <SavingLine standing={standing} words={words} />
          {standing.type === 'conflict' && (
            <Conflict
              text={text}
              yours={yoursIn(kind, typed, standing)}
              theirs={standing.theirs}
              onYours={keep}
              onTheirs={() => takeTheirs(standing.theirs)}
            />
          )}
          {fieldsOf(kind).map((field) => (
            <FieldInput
              key={field.name}
              type={field}
              optional={field.optional}
              label={fieldLabel(field.name, language)}
              name={field.name}
              path={field.name}
            />
          ))}
        </Stack>
      </FormProvider>
      <Modal
        opened={adding !== null}
        onClose={() => setAdding(null)}
        size="xl"
        // The lock writes a style into the page without the nonce that the desk's policy asks for.
        lockScroll={false}
        closeButtonProps={{ 'aria-label': words.form.close }}
        title={adding && fill(words.form.newOne, { kind: words.one[adding.kind] })}
      >
        {adding !== null && (
          <NewInPlace
            account={account}
            text={text}
            names={names}
            onSaved={onSaved}
            kind={adding.kind}
            onMade={(made) => {
              adding.made(made);
              setAdding(null);
            }}
          />
        )}
      </Modal>
    </FormContextProvider>
  );
}

/** Two days as an interval; one where they are the same, or only one is known. */
function stretch(first: string, last: string): string {
  return first === last || first === '' || last === '' ? first || last : `${first}/${last}`;
}

/** Names a record, and then is its form; the field that asked for it gets its id. */
function NewInPlace({
  onMade,
  ...props
}: Pick<RecordFormProps, 'account' | 'kind' | 'text' | 'names' | 'onSaved'> & {
  readonly onMade: (id: string) => void;
}) {
  const { words } = props.text;
  const [begun, setBegun] = useState<{ readonly id: string; readonly called: string } | null>(null);
  const made = useRef<FormHandle | null>(null);
  const onReady = useCallback((form: FormHandle) => {
    made.current = form;
  }, []);
  const taken = new Set(props.names[props.kind]?.map(({ id }) => id));
  if (begun === null)
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          const typed = new FormData(event.currentTarget);
          const id = String(typed.get('id'));
          if (!taken.has(id)) setBegun({ id, called: String(typed.get('called')).trim() });
        }}
      >
        <Stack gap="sm">
          <NewName words={words} taken={taken} />
          <Button type="submit">{words.list.makeOf}</Button>
        </Stack>
      </form>
    );
  const use = async () => {
    // The line above the form says why, where it is not kept.
    if (await made.current?.save()) onMade(begun.id);
  };
  return (
    <Stack>
      <RecordForm
        {...props}
        id={begun.id}
        record={newRecord(props.kind, begun.called)}
        isBegun
        isInPlace
        version="nothing"
        onReady={onReady}
      />
      <Button onClick={use}>{words.form.useIt}</Button>
    </Stack>
  );
}

function SavingLine({
  standing,
  words,
}: {
  readonly standing: Standing;
  readonly words: DeskWords;
}) {
  const { form } = words;
  if (standing.type === 'conflict') return null;
  if (standing.type === 'unsaved')
    return (
      <Alert role="alert" className={classes.saving}>
        {fill(form.notSaved, { why: standing.why })}
      </Alert>
    );
  return (
    <Text role="status" c="dimmed" className={classes.saving}>
      {form[standing.type]}
    </Text>
  );
}

/** What the schema finds, and where it finds nothing what the rules of care ask for, by the path of the field. */
function remarksOn(
  kind: Kind,
  record: unknown,
  language: DeskLanguage,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { field, message } of warningsOf(kind, record))
    found.set(inputOf(field), faultInForm(language, message));
  const { error } = schemas[kind].safeParse(record, { error: explain });
  for (const { path, message } of error?.issues ?? [])
    found.set(inputOf(path.join('.')), faultInForm(language, message));
  return found;
}
