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
import { type FormEvent, useState } from 'react';
import type { Difference } from '../../data/differences';
import type { Problem } from '../../data/schema/kinds';
import { fill } from '../ui/words/fill';
import { type Answered, askDesk, whyOf } from './ask-desk';
import classes from './desk.module.css';
import { DifferenceTable } from './difference-table';
import { type Change, Lately } from './lately';
import { useRunning } from './use-running';
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
  readonly words: DeskWords;
  readonly waiting: readonly Waiting[];
  readonly lately: readonly Change[];
  readonly mayPublish: boolean;
};

/** Every draft that waits, with all that it changes; those that nothing keeps back can be published together. */
export function PublishPage({ words, waiting, lately, mayPublish }: Props) {
  const { publish, nav } = words;
  const running = useRunning();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<readonly string[] | 'done' | null>(null);
  const tell = ({ status, body }: Answered) => {
    setBusy(false);
    const { refused } = Object(body);
    if (status === 200) setOutcome('done');
    else setOutcome(Array.isArray(refused) ? refused : [whyOf({ status, body }, words.offline)]);
  };
  const bringOut = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const chosen = new Set(typed.getAll('record'));
    setBusy(true);
    setOutcome(null);
    const targets = waiting
      .filter(({ kind, id }) => chosen.has(`${kind}/${id}`))
      .map(({ kind, id, version }) => ({ kind, id, on: version }));
    tell(await askDesk('publish', { body: { targets, reason: typed.get('reason') } }));
  };
  const takeBack = async ({ commit, reason }: Change) => {
    setBusy(true);
    setOutcome(null);
    tell(await askDesk('undo', { body: { commit, reason: `${publish.undoReason}: ${reason}` } }));
  };
  return (
    <main className={classes.page}>
      <Title order={1}>{nav.publish}</Title>
      {busy && <Alert role="status">{publish.working}</Alert>}
      {outcome === 'done' && (
        <Alert role="status">
          {publish.done} <Anchor href="/desk/publish/">{nav.publish}</Anchor>
        </Alert>
      )}
      {outcome !== null && outcome !== 'done' && (
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
              <WaitingRecord key={`${one.kind}/${one.id}`} words={words} {...one} />
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
  words,
  kind,
  id,
  title,
  draft,
  differences,
  obstacles,
  problems,
}: Waiting & { readonly words: DeskWords }) {
  const { publish } = words;
  const record = `${kind}/${id}`;
  const held = [...obstacles, ...problems.map(({ field, message }) => `${field}: ${message}`)];
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
      <DifferenceTable words={words} differences={differences} />
    </section>
  );
}
