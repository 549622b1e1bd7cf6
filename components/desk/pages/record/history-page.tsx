'use client';

import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { PastVersion, RecordNames } from '../../../../data/edit/contract/page-data';
import { routes } from '../../../../data/edit/contract/routes';
import type { MessageLanguage } from '../../../../data/messages/catalogue';
import { say } from '../../../../data/messages/say';
import { sayStored } from '../../../../data/messages/stored-words';
import type { Kind } from '../../../../data/schema/kinds';
import { fill } from '../../../ui/words/fill';
import classes from '../../desk.module.css';
import { nameIn } from '../../fields/record-names';
import { DifferenceTable } from '../../form/difference-table';
import { askDesk, type Refused } from '../../saving/ask-desk';
import { useRunning } from '../../shell/use-running';
import { authorName } from '../../words/author-name';
import type { DeskText } from '../../words/desk-words';
import { Moment } from '../../words/moment';

type Props = {
  readonly text: DeskText;
  readonly kind: Kind;
  readonly id: string;
  readonly names: RecordNames;
  readonly version: string;
  readonly past: readonly PastVersion[];
};

/** Who changed what, when and why; any state can be written as a draft again. */
export function RecordHistory({ text, kind, id, names, version, past }: Props) {
  const record = `${kind}/${id}`;
  const { words } = text;
  const { history } = words;
  const running = useRunning();
  const [failed, setFailed] = useState<string | null>(null);
  const restore = async (blob: string) => {
    const refuse = ({ refusal }: Refused) =>
      setFailed(fill(words.failed, { why: say(refusal, text.language) }));
    const past = await askDesk(routes.pastState(blob));
    if (!past.ok) return refuse(past);
    const reason = say({ code: 'reason-from-history' }, 'en');
    const restored = { record: past.value.record, reason };
    const answered = await askDesk(routes.saveRecord(record, version), restored);
    if (answered.ok) location.assign(`/desk/records/${record}/`);
    else refuse(answered);
  };
  return (
    <main className={classes.page}>
      <Title order={1}>{fill(history.title, { name: nameIn(names, kind, id) })}</Title>
      <Anchor href={`/desk/records/${record}/`}>{words.list.before}</Anchor>
      {failed !== null && <Text role="alert">{failed}</Text>}
      {past.length === 0 && <Text>{history.none}</Text>}
      <Stack mt="md" gap="xl">
        {past.map(({ commit, blob, author, at, place, differences, ...state }) => (
          <section key={`${commit}${place}`} aria-label={titleOf(state, text.language)}>
            <Group justify="space-between">
              <div>
                <Title order={2} size="h4">
                  {titleOf(state, text.language)}
                </Title>
                <Text c="dimmed">
                  {authorName(author, words)}, <Moment at={at} language={text.language} /> ·{' '}
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
            {differences.length > 0 && (
              <DifferenceTable text={text} kind={kind} names={names} differences={differences} />
            )}
          </section>
        ))}
      </Stack>
    </main>
  );
}

/** The reason of a state, with what is damaged in the history around it. */
function titleOf(
  { reason, isAfterGap, isDamaged }: Pick<PastVersion, 'reason' | 'isAfterGap' | 'isDamaged'>,
  language: MessageLanguage,
): string {
  const gap = isAfterGap ? ` (${say({ code: 'gap-before' }, language)})` : '';
  const damage = isDamaged ? ` (${say({ code: 'state-damaged' }, language)})` : '';
  return `${sayStored(reason, language)}${gap}${damage}`;
}
