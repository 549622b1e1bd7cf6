'use client';

import { Alert, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { RecordNames } from '../../../../data/edit/contract/page-data';
import type { RecordView } from '../../../../data/edit/contract/record-requests';
import { routes } from '../../../../data/edit/contract/routes';
import { newRecord } from '../../../../data/edit/new-record';
import { titleOf } from '../../../../data/edit/record-title';
import type { Kind } from '../../../../data/schema/kinds';
import classes from '../../desk.module.css';
import type { FormHandle } from '../../form/form-handle';
import { RecordForm } from '../../form/record-form';
import { askDesk } from '../../saving/ask-desk';
import { useRunning } from '../../shell/use-running';
import type { DeskText } from '../../words/desk-words';
import { Preview } from './preview';
import { RecordButtons } from './record-buttons';
import { RecordNotices } from './record-notices';
import { currentRecord, previewStart, statusOf } from './record-state';
import { usePreview } from './use-preview';
import { useRecordActions } from './use-record-actions';

type Props = {
  readonly curator: {
    readonly id: string;
    /** The name that the curator approves under; null for one who may not. */
    readonly approvesAs: string | null;
  };
  readonly kind: Kind;
  readonly id: string;
  /** The title that was typed for a record that the desk does not have yet; else empty. */
  readonly newTitle: string;
  readonly opened: RecordView;
  readonly names: RecordNames;
  readonly text: DeskText;
};

/** One record: its form, what is wrong with it, and its way to the public. */
export function RecordPage(props: Props) {
  const { curator, kind, id, newTitle, opened, names, text } = props;
  const { form: formWords } = text.words;
  const [state, setState] = useState(opened);
  const form = useRef<FormHandle>(null);
  const running = useRunning();
  const actions = useRecordActions({ kind, id, version: state.version, form, text });
  const preview = usePreview({
    save: actions.save,
    startNow: () => previewStart(kind, id, form.current?.record() ?? currentRecord(state)),
  });
  const record = `${kind}/${id}`;
  const isNew = opened.draft === null && opened.published === null;
  const isRemoval = state.draft !== null && state.draft.record === null;

  const onSaved = async (saved: string, view: RecordView) => {
    if (saved === record) return setState(view);
    // A new record that this one names can solve a problem here, which the answer to its own save does not say.
    const answered = await askDesk(routes.openRecord(record));
    if (answered.ok) setState(answered.value);
  };
  return (
    <main className={classes.page}>
      <RecordHead {...props} state={state} />
      {preview.start !== null && (
        <Preview
          count={preview.count}
          words={text.words}
          record={record}
          start={preview.start}
          version={state.version}
          on={{ again: preview.show, close: preview.close }}
          {...(kind === 'chapters' || kind === 'exhibits'
            ? { stage: { kind, form, onTaken: preview.show } }
            : {})}
        />
      )}
      <div className={classes.columns}>
        {isRemoval && <Alert>{formWords.isRemoval}</Alert>}
        {running && !isRemoval && (
          <RecordForm
            account={curator.id}
            record={{
              kind,
              id,
              value: isNew ? newRecord(kind, newTitle) : currentRecord(opened),
              version: opened.version,
              isNew: isNew && newTitle !== '',
            }}
            text={text}
            names={names}
            onSaved={onSaved}
            ref={form}
          />
        )}
        <Stack className={classes.beside}>
          <RecordNotices
            record={record}
            state={state}
            failed={actions.failed}
            text={text}
            names={names}
          />
          <RecordButtons
            kind={kind}
            id={id}
            state={state}
            approvesAs={curator.approvesAs}
            actions={actions}
            onPreview={preview.show}
            words={text.words}
          />
        </Stack>
      </div>
    </main>
  );
}

type HeadProps = Omit<Props, 'curator' | 'names'> & { readonly state: RecordView };

/** What the record was called when the page was opened, its name in addresses, and how far it is now. */
function RecordHead({ kind, id, newTitle, opened, state, text: { words, language } }: HeadProps) {
  const title = titleOf(opened.draft?.record ?? opened.published, language);
  useEffect(() => {
    // The title in the address would start the record again when somebody comes back to it.
    if (newTitle !== '') history.replaceState(null, '', location.pathname);
  }, [newTitle]);
  return (
    <>
      <Title order={1}>{title || newTitle || id}</Title>
      <Text c="dimmed">
        {words.kinds[kind]} {id} · {words.states[statusOf(state)]}
      </Text>
    </>
  );
}
