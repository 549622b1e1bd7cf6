'use client';

import {
  Alert,
  Anchor,
  Button,
  Checkbox,
  Group,
  List,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import type { Difference } from '../../../../data/edit/differences';
import type { Problem } from '../../../../data/messages/problem';
import { fill } from '../../../ui/words/fill';
import classes from '../../desk.module.css';
import { fieldAddress } from '../../fields/field-anchor';
import { pathLabel } from '../../fields/field-label';
import { DifferenceTable } from '../../form/difference-table';
import { type Answered, askDesk, whyOf } from '../../saving/ask-desk';
import { useRunning } from '../../shell/use-running';
import { type DeskText, faultInForm, saidIn } from '../../words/desk-words';
import { type Change, Lately } from '../changes/change-list';

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
  readonly text: DeskText;
  readonly waiting: readonly Waiting[];
  readonly lately: readonly (Change & { readonly mayBeUndone: boolean })[];
  readonly mayPublish: boolean;
  /** Who looks at this, where they may approve. */
  readonly reader: string | null;
};

const LONGEST_REASON = 500;

/** Every draft that waits, with all that it changes; those that nothing keeps back can be published together. */
export function PublishPage({ text, waiting, lately, mayPublish, reader }: Props) {
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
  const said = (line: unknown) => saidIn(text.language, String(line));
  const tell = ({ status, body }: Answered, done: 'done' | 'undone') => {
    setBusy(false);
    router.refresh();
    const { refused } = Object(body);
    if (status === 200) setOutcome(done);
    else setOutcome(Array.isArray(refused) ? refused.map(said) : [whyOf({ status, body }, text)]);
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
    const body = { commit, reason: `taken back: ${reason}`.slice(0, LONGEST_REASON) };
    tell(await askDesk('undo', { body }), 'undone');
  };
  const approve = async ({ kind, id, version }: Waiting) => {
    setBusy(true);
    const answered = await askDesk(`records/${kind}/${id}/approve`, { on: version });
    setBusy(false);
    setOutcome(answered.status === 200 ? null : [whyOf(answered, text)]);
    router.refresh();
  };
  return (
    <main className={classes.page}>
      <Title order={1}>{nav.publish}</Title>
      {busy && (
        <Alert role="status" color="gray">
          {publish.working}
        </Alert>
      )}
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
              <WaitingRecord
                key={`${one.kind}/${one.id}/${one.version}`}
                text={text}
                one={one}
                onApprove={
                  reader === null ||
                  one.problems.length > 0 ||
                  one.draft.approvedBy.includes(reader)
                    ? null
                    : () => approve(one)
                }
                isBusy={busy || !running}
              />
            ))}
            {waiting.length > 0 && mayPublish && (
              <Stack gap="sm">
                <TextInput
                  name="reason"
                  label={publish.reason}
                  minLength={3}
                  maxLength={LONGEST_REASON}
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
          text={text}
          changes={lately}
          after={(change) =>
            mayPublish &&
            change.mayBeUndone && (
              <Button
                variant="subtle"
                size="compact-sm"
                disabled={busy || !running}
                onClick={() => takeBack(change)}
              >
                {publish.undo}: {saidIn(text.language, change.reason)}
              </Button>
            )
          }
        />
      </div>
    </main>
  );
}

type WaitingRecordProps = Pick<Props, 'text'> & {
  readonly one: Waiting;
  /** Null for whoever may not approve it, or has. */
  readonly onApprove: (() => void) | null;
  readonly isBusy: boolean;
};

function WaitingRecord({ text, one, onApprove, isBusy }: WaitingRecordProps) {
  const { kind, id, title, draft, differences, obstacles, problems } = one;
  const { publish, form } = text.words;
  const record = `${kind}/${id}`;
  const isHeld = obstacles.length + problems.length > 0;
  return (
    <section aria-label={title}>
      <Title order={2} size="h4">
        <Anchor href={`/desk/records/${record}/`}>{title}</Anchor>
      </Title>
      <Text c="dimmed">
        {record} · {fill(publish.changes, { count: differences.length })} ·{' '}
        {fill(publish.approvals, { names: draft.approvedBy.join(', ') || publish.nobody })}
      </Text>
      <DifferenceTable text={text} differences={differences} />
      <List my="sm">
        {obstacles.map((line) => (
          <List.Item key={line}>{saidIn(text.language, line)}</List.Item>
        ))}
        {problems.map((problem) => (
          <List.Item key={JSON.stringify(problem)}>
            <Anchor href={fieldAddress(record, problem.field)}>
              {pathLabel(problem.field, text.language)}: {faultInForm(text.language, problem)}
            </Anchor>
          </List.Item>
        ))}
      </List>
      <Group>
        {onApprove !== null && (
          <Button
            variant="default"
            disabled={isBusy}
            onClick={onApprove}
            aria-label={`${form.approve}: ${title}`}
          >
            {form.approve}
          </Button>
        )}
        <Checkbox
          name="record"
          value={record}
          label={publish.choose}
          aria-label={`${publish.choose}: ${title}`}
          disabled={isHeld}
          defaultChecked={!isHeld}
        />
      </Group>
    </section>
  );
}
