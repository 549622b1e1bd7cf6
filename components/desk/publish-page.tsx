'use client';

import {
  Alert,
  Anchor,
  Button,
  Checkbox,
  List,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import type { Difference } from '../../data/differences';
import type { Problem } from '../../data/schema/kinds';
import { fill } from '../ui/words/fill';
import { type Answered, askDesk, whyOf } from './ask-desk';
import classes from './desk.module.css';
import { DifferenceTable } from './difference-table';
import { pathLabel } from './field-label';
import { type Change, Lately } from './lately';
import { useRunning } from './use-running';
import { type DeskLanguage, faultIn } from './words/desk-words';
import type { DeskWords } from './words/en';

type Waiting = {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly draft: { readonly approvedBy: readonly string[] };
  readonly differences: readonly Difference[];
  readonly obstacles: readonly string[];
  readonly problems: readonly Problem[];
};

type Props = {
  readonly text: { readonly words: DeskWords; readonly language: DeskLanguage };
  readonly waiting: readonly Waiting[];
  readonly lately: readonly Change[];
  readonly mayPublish: boolean;
};

/** Every draft that waits, with all that it changes; those that nothing keeps back can be published together. */
export function PublishPage({ text, waiting, lately, mayPublish }: Props) {
  const { words } = text;
  const { publish, nav } = words;
  const router = useRouter();
  const running = useRunning();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<readonly string[] | 'done' | 'undone' | null>(null);
  const begin = () => {
    setBusy(true);
    setOutcome(null);
    // What is told stands at the top, and the button may be far below it.
    scrollTo(0, 0);
  };
  const tell = ({ status, body }: Answered, done: 'done' | 'undone') => {
    setBusy(false);
    router.refresh();
    const { refused } = Object(body);
    if (status === 200) setOutcome(done);
    else setOutcome(Array.isArray(refused) ? refused : [whyOf({ status, body }, words.offline)]);
  };
  const bringOut = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const chosen = new Set(typed.getAll('record'));
    begin();
    const targets = waiting
      .filter(({ kind, id }) => chosen.has(`${kind}/${id}`))
      .map(({ kind, id, version }) => ({ kind, id, on: version }));
    tell(await askDesk('publish', { body: { targets, reason: typed.get('reason') } }), 'done');
  };
  const takeBack = async ({ commit, reason }: Change) => {
    if (!confirm(publish.undoSure)) return;
    begin();
    const body = { commit, reason: `${publish.undoReason}: ${reason}` };
    tell(await askDesk('undo', { body }), 'undone');
  };
  return (
    <main className={classes.page}>
      <Title order={1}>{nav.publish}</Title>
      {busy && <Alert role="status">{publish.working}</Alert>}
      {(outcome === 'done' || outcome === 'undone') && (
        <Alert role="status" color="green">
          {publish[outcome]} <Anchor href="/">{nav.exhibit}</Anchor>
        </Alert>
      )}
      {outcome !== null && typeof outcome !== 'string' && (
        <Alert role="alert" title={publish.refused}>
          <List>
            {outcome.map((line) => (
              <List.Item key={line}>{line}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      <div className={classes.columns}>
        <form onSubmit={bringOut}>
          <Stack gap="xl">
            {waiting.length === 0 && <Text>{publish.none}</Text>}
            {waiting.map((one) => (
              <WaitingRecord key={`${one.kind}/${one.id}`} text={text} {...one} />
            ))}
            {waiting.length > 0 && mayPublish && (
              <Stack gap="sm">
                <TextInput
                  name="reason"
                  label={publish.reason}
                  minLength={3}
                  maxLength={500}
                  required
                />
                <Button type="submit" loading={busy} disabled={!running}>
                  {publish.publish}
                </Button>
              </Stack>
            )}
          </Stack>
        </form>
        <Lately
          title={publish.lately}
          words={words}
          changes={lately}
          after={(change) =>
            mayPublish && (
              <Button
                variant="subtle"
                size="compact-sm"
                disabled={busy}
                onClick={() => takeBack(change)}
              >
                {publish.undo}: {change.reason}
              </Button>
            )
          }
        />
      </div>
    </main>
  );
}

function WaitingRecord({
  text,
  kind,
  id,
  title,
  draft,
  differences,
  obstacles,
  problems,
}: Waiting & Pick<Props, 'text'>) {
  const { publish } = text.words;
  const record = `${kind}/${id}`;
  const faults = problems.map(
    ({ field, message }) =>
      `${pathLabel(field, text.language)}: ${faultIn(text.language, message)}`,
  );
  const held = [...obstacles, ...faults];
  return (
    <section aria-label={title}>
      <Title order={2} size="h4">
        <Anchor href={`/desk/records/${record}/`}>{title}</Anchor>
      </Title>
      <Text c="dimmed">
        {record} · {fill(publish.changes, { count: differences.length })} ·{' '}
        {fill(publish.approvals, { names: draft.approvedBy.join(', ') || publish.nobody })}
      </Text>
      <List>
        {held.map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
      <Checkbox
        name="record"
        value={record}
        label={publish.choose}
        aria-label={`${publish.choose}: ${title}`}
        disabled={held.length > 0}
        defaultChecked={held.length === 0}
      />
      <DifferenceTable text={text} differences={differences} />
    </section>
  );
}
