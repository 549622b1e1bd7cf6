'use client';

import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Difference } from '../../../../data/edit/differences';
import { fill } from '../../../ui/words/fill';
import classes from '../../desk.module.css';
import { DifferenceTable } from '../../form/difference-table';
import { type Answered, askDesk, whyOf } from '../../saving/ask-desk';
import { useRunning } from '../../shell/use-running';
import { type DeskText, saidIn } from '../../words/desk-words';
import { minuteOf } from '../changes/change-list';

type Past = {
  readonly commit: string;
  readonly blob: string | null;
  readonly author: string;
  readonly reason: string;
  readonly at: number;
  readonly place: 'records' | 'drafts';
  readonly differences: readonly Difference[];
};

type Props = {
  readonly text: DeskText;
  readonly record: string;
  readonly version: string;
  readonly past: readonly Past[];
};

/** Who changed what, when and why; any state can be written as a draft again. */
export function RecordHistory({ text, record, version, past }: Props) {
  const { words } = text;
  const { history, publish } = words;
  const running = useRunning();
  const [told, setTold] = useState<string | null>(null);
  const restore = async (blob: string) => {
    const refuse = (why: Answered) => setTold(fill(words.failed, { why: whyOf(why, text) }));
    const stood = await askDesk(`versions/${blob}`, { method: 'GET' });
    if (stood.status !== 200) return refuse(stood);
    const answered = await askDesk(`records/${record}`, {
      method: 'PUT',
      on: version,
      body: { record: Object(stood.body).record ?? null, reason: 'brought back from the history' },
    });
    if (answered.status === 200) location.assign(`/desk/records/${record}/`);
    else refuse(answered);
  };
  return (
    <main className={classes.page}>
      <Title order={1}>{fill(history.title, { name: record })}</Title>
      <Anchor href={`/desk/records/${record}/`}>{words.list.before}</Anchor>
      {told !== null && <Text role="alert">{told}</Text>}
      {past.length === 0 && <Text>{history.none}</Text>}
      <Stack mt="md" gap="xl">
        {past.map(({ commit, blob, author, reason, at, place, differences }) => (
          <section key={`${commit}${place}`} aria-label={saidIn(text.language, reason)}>
            <Group justify="space-between">
              <div>
                <Title order={2} size="h4">
                  {saidIn(text.language, reason)}
                </Title>
                <Text c="dimmed">
                  {fill(publish.by, { author, at: minuteOf(at) })} ·{' '}
                  {place === 'records' ? history.published : history.draft}
                </Text>
              </div>
              {blob !== null && (
                <Button
                  variant="default"
                  disabled={!running}
                  onClick={() => confirm(history.restoreSure) && void restore(blob)}
                >
                  {history.restore}
                </Button>
              )}
            </Group>
            {differences.length > 0 && <DifferenceTable text={text} differences={differences} />}
          </section>
        ))}
      </Stack>
    </main>
  );
}
