'use client';

import { Alert, Anchor, Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { isOrdered } from '../../../../data/check/doubled-orders';
import { newRecord } from '../../../../data/edit/new-record';
import { chapterSchema } from '../../../../data/schema/chapter';
import type { Kind, Problem } from '../../../../data/schema/kinds';
import { spanOf } from '../../../../data/time/edtf';
import { isoDay } from '../../../../data/time/span';
import { fill } from '../../../ui/words/fill';
import classes from '../../desk.module.css';
import { fieldAddress, inputOf } from '../../fields/field-anchor';
import { pathLabel } from '../../fields/field-label';
import type { Names } from '../../fields/form-context';
import { type FormHandle, RecordForm } from '../../form/record-form';
import { type Answered, askDesk, whyOf } from '../../saving/ask-desk';
import { useRunning } from '../../shell/use-running';
import { type DeskText, faultInForm } from '../../words/desk-words';
import type { DeskWords } from '../../words/en/desk';
import { Preview } from './preview';

/** What the desk says of a record when its form is opened, and after each save. */
type RecordState = {
  readonly draft: {
    readonly state: 'draft' | 'review';
    readonly approvedBy: readonly string[];
    readonly sentBack?: { readonly by: string; readonly why: string } | undefined;
    readonly record: unknown;
  } | null;
  readonly published: unknown;
  readonly version: string;
  /** Whether the public record has become another since the draft was begun. */
  readonly isOvertaken: boolean;
  /** The new records that it names, which are handed in with it. */
  readonly together: readonly string[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly { readonly field: string; readonly message: string }[];
};

type Props = {
  /** The id of whoever looks at this. */
  readonly account: string;
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
  readonly opened: RecordState;
  readonly names: Names;
  /** What a record that is begun just now is called. */
  readonly called: string;
  /** Who looks at this, where they may approve. */
  readonly reader: string | null;
  readonly text: DeskText;
};

/** One record: its form, what is wrong with it, and the way to the public. */
export function RecordPage(props: Props) {
  const { account, kind, id, title, opened, names, called, reader, text } = props;
  const { words } = text;
  const { form, states } = words;
  const [state, setState] = useState(opened);
  const [failed, setFailed] = useState<string | null>(null);
  /** Where the preview begins, and how often it was asked for since it was last closed: each time it is made anew. */
  const [preview, setPreview] = useState<{ begins: string; count: number } | null>(null);
  const saving = useRef<FormHandle | null>(null);
  const running = useRunning();
  const isNew = opened.draft === null && opened.published === null;

  useEffect(() => {
    // Whoever comes back to this address finds what became of the record, and does not begin it again.
    if (called !== '') history.replaceState(null, '', location.pathname);
  }, [called]);

  const look = useCallback(async () => {
    const { status, body } = await askDesk(`records/${kind}/${id}`, { method: 'GET' });
    if (status === 200) setState(body as RecordState); // what the desk's own handler gives
  }, [kind, id]);
  const ready = useCallback((form: FormHandle) => {
    saving.current = form;
  }, []);

  const after = (answered: Answered) => {
    if (answered.status === 200) location.reload();
    else setFailed(fill(words.failed, { why: whyOf(answered, text) }));
  };
  /** Whether all that was typed is at the desk; what is done with a record is else done with what it was before. */
  const isKept = async () => {
    const kept = (await saving.current?.save()) ?? true;
    setFailed(kept ? null : form.saveFirst);
    return kept;
  };
  const act = async (deed: 'submit' | 'approve' | 'discard') => {
    if (!(await isKept())) return;
    const on = saving.current?.versionNow() ?? state.version;
    after(await askDesk(`records/${kind}/${id}/${deed}`, { on }));
  };
  const show = async () => {
    if (!(await isKept())) return;
    const begins = beginOf(kind, id, saving.current?.recordNow() ?? record);
    setPreview((before) => ({ begins, count: (before?.count ?? 0) + 1 }));
  };
  const sendBack = async () => {
    const why = prompt(form.whyBack);
    if (why === null || !(await isKept())) return;
    const on = saving.current?.versionNow() ?? state.version;
    after(await askDesk(`records/${kind}/${id}/send-back`, { on, body: { why } }));
  };
  const takeAway = async () => {
    if (!(await isKept())) return;
    const on = saving.current?.versionNow() ?? state.version;
    const answered = await askDesk(`records/${kind}/${id}`, {
      method: 'PUT',
      on,
      body: { record: null, reason: 'taken away' },
    });
    after(answered);
  };

  const { draft, problems, warnings } = state;
  const record = standsIn(state);
  const own = `${kind}/${id}`;
  const goes = draft !== null && draft.record === null;
  const soundness = () => {
    if (problems.length > 0) return fill(form.faults, { count: problems.length });
    return draft === null && state.published === null ? form.notBegun : form.sound;
  };
  return (
    <main className={classes.page}>
      <Title order={1}>{title}</Title>
      <Text c="dimmed">
        {own} · {states[standingOf(state)]}
      </Text>
      {preview !== null && (
        <Preview
          key={preview.count}
          words={words}
          record={own}
          begins={preview.begins}
          onClose={() => setPreview(null)}
          {...(kind === 'chapters' ? { composing: saving.current } : {})}
        />
      )}
      <div className={classes.columns}>
        {goes && <Alert>{form.goes}</Alert>}
        {running && !goes && (
          <RecordForm
            account={account}
            kind={kind}
            id={id}
            record={isNew ? newRecord(kind, called) : standsIn(opened)}
            isBegun={isNew && called !== ''}
            version={opened.version}
            text={text}
            names={names}
            onSaved={look}
            onReady={ready}
          />
        )}
        <Stack className={classes.beside}>
          {failed !== null && <Text role="alert">{failed}</Text>}
          {draft?.state === 'review' && <Text>{form.inReview}</Text>}
          {draft?.sentBack !== undefined && (
            <Alert role="status">{fill(form.sentBack, draft.sentBack)}</Alert>
          )}
          {draft?.state === 'draft' && state.together.length > 0 && (
            <Text>{fill(form.together, { names: state.together.join(', ') })}</Text>
          )}
          {draft !== null && draft.approvedBy.length > 0 && (
            <Text>{fill(form.approvedBy, { names: draft.approvedBy.join(', ') })}</Text>
          )}
          <Remarks
            title={soundness()}
            lines={problems.map(({ record, field, message }) => ({
              href: record === own ? `#${inputOf(field)}` : fieldAddress(record, field),
              text: `${record === own ? '' : `${record} · `}${pathLabel(field, text.language)}: ${faultInForm(text.language, message)}`,
            }))}
          />
          {warnings.length > 0 && (
            <Remarks
              title={form.care}
              lines={warnings.map(({ field, message }) => ({
                href: `#${inputOf(field)}`,
                text: `${pathLabel(field, text.language)}: ${faultInForm(text.language, message)}`,
              }))}
            />
          )}
          <Group>
            {(draft?.state === 'draft' || (draft !== null && state.isOvertaken)) && (
              <Button onClick={() => act('submit')} disabled={!running || problems.length > 0}>
                {form.submit}
              </Button>
            )}
            {draft?.state === 'review' && reader !== null && !draft.approvedBy.includes(reader) && (
              <Button onClick={() => act('approve')} disabled={!running || problems.length > 0}>
                {form.approve}
              </Button>
            )}
            {draft?.state === 'review' && reader !== null && (
              <Button variant="default" onClick={sendBack} disabled={!running}>
                {form.sendBack}
              </Button>
            )}
            <Button variant="default" onClick={show} disabled={!running}>
              {form.showPreview}
            </Button>
            <Anchor href={`/desk/records/${own}/history/`}>{form.history}</Anchor>
            {isOrdered(kind) && <Anchor href={`/desk/order/${kind}/`}>{words.order.change}</Anchor>}
          </Group>
          <Group>
            {draft !== null && (
              <Button
                variant="subtle"
                disabled={!running}
                onClick={() => confirm(form.discardSure) && void act('discard')}
              >
                {form.discard}
              </Button>
            )}
            {record !== null && state.published !== null && kind !== 'exhibits' && (
              <Button
                variant="subtle"
                disabled={!running}
                onClick={() => confirm(form.takeAwaySure) && void takeAway()}
              >
                {form.takeAway}
              </Button>
            )}
          </Group>
        </Stack>
      </div>
    </main>
  );
}

/** Where the exhibit shows a record: an event by its card, a chapter by its view and its first day. */
function beginOf(kind: Kind, id: string, record: unknown): string {
  if (kind === 'events') return `&event=${id}`;
  const chapter = kind === 'chapters' ? chapterSchema.safeParse(record).data : undefined;
  if (chapter === undefined) return '';
  const { centre, zoom } = chapter.view;
  return `&at=${isoDay(spanOf(chapter.when).start)}&map=${[...centre, zoom].join()}`;
}

/** How far a record is on its way; one that nobody has saved yet is a draft. */
function standingOf({ draft, published }: RecordState): keyof DeskWords['states'] {
  if (draft !== null || published === null) return draft?.state ?? 'draft';
  return Object(published).checked === 'unchecked' ? 'unchecked' : 'published';
}

function standsIn({ draft, published }: RecordState): unknown {
  return draft === null ? published : draft.record;
}

type Line = { readonly href: string; readonly text: string };

function Remarks({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  return (
    <section>
      <Title order={2} size="h5" role="status">
        {title}
      </Title>
      <List size="sm">
        {lines.map(({ href, text }) => (
          <List.Item key={text}>
            <Anchor href={href}>{text}</Anchor>
          </List.Item>
        ))}
      </List>
    </section>
  );
}
