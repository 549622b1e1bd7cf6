'use client';

import { Button, Stack, Text, TextInput, Title } from '@mantine/core';
import type { FormEvent } from 'react';
import { REASON } from '../../../../data/edit/contract/limits';
import type {
  QueuedDraft,
  RecentPublishing,
  RecordNames,
} from '../../../../data/edit/contract/page-data';
import { sayStored } from '../../../../data/messages/stored-words';
import classes from '../../desk.module.css';
import { useRunning } from '../../shell/use-running';
import type { DeskText } from '../../words/desk-words';
import { ChangeList } from '../changes/change-list';
import { OutcomeNotice } from './outcome-notice';
import { QueuedRecord } from './queued-record';
import { usePublishing } from './use-publishing';

type Props = {
  readonly text: DeskText;
  readonly names: RecordNames;
  readonly queue: readonly QueuedDraft[];
  readonly recent: readonly RecentPublishing[];
  readonly mayPublish: boolean;
  /** The name that the curator approves under; null for one who may not. */
  readonly approvesAs: string | null;
};

/** Every draft in review, with all that it changes; those that nothing blocks can be published together. */
export function PublishPage(props: Props) {
  const { text, names, queue, recent, mayPublish, approvesAs } = props;
  const { publish, nav } = text.words;
  const running = useRunning();
  const publishing = usePublishing(text, names);
  const isBusy = publishing.isBusy || !running;
  const mayApprove = ({ problems, draft }: QueuedDraft) =>
    approvesAs !== null && problems.length === 0 && !draft.approvedBy.includes(approvesAs);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const chosen = new Set(typed.getAll('record'));
    const targets = queue.filter(({ kind, id }) => chosen.has(`${kind}/${id}`));
    void publishing.publish(targets, String(typed.get('reason')));
  };
  return (
    <main className={classes.page}>
      <Title order={1}>{nav.publish}</Title>
      <OutcomeNotice isBusy={publishing.isBusy} outcome={publishing.outcome} words={text.words} />
      <div className={classes.columns}>
        <form onSubmit={submit}>
          <Stack gap="xl">
            {queue.length === 0 && <Text>{publish.none}</Text>}
            {queue.map((one) => (
              <QueuedRecord
                key={`${one.kind}/${one.id}/${one.version}`}
                text={text}
                queued={one}
                names={names}
                onApprove={mayApprove(one) ? () => publishing.approve(one) : null}
                isBusy={isBusy}
              />
            ))}
            {queue.length > 0 && mayPublish && (
              <Stack gap="sm">
                <TextInput
                  name="reason"
                  label={publish.reason}
                  minLength={REASON.least}
                  maxLength={REASON.most}
                  required
                />
                <Button type="submit" loading={publishing.isBusy} disabled={!running}>
                  {publish.publish}
                </Button>
              </Stack>
            )}
          </Stack>
        </form>
        <ChangeList
          title={publish.recent}
          text={text}
          names={names}
          changes={recent}
          after={({ commit, reason, mayBeUndone }) =>
            mayPublish &&
            mayBeUndone && (
              <Button
                variant="subtle"
                size="compact-sm"
                disabled={isBusy}
                onClick={() => confirm(publish.undoSure) && void publishing.undo(commit, reason)}
              >
                {publish.undo}: {sayStored(reason, text.language)}
              </Button>
            )
          }
        />
      </div>
    </main>
  );
}
