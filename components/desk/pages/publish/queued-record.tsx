import { Anchor, Button, Checkbox, Group, List, Text, Title } from '@mantine/core';
import type { QueuedDraft, RecordNames } from '../../../../data/edit/contract/page-data';
import { say } from '../../../../data/messages/say';
import { fillCounted } from '../../../ui/words/counted';
import { fill } from '../../../ui/words/fill';
import { fieldAddress } from '../../fields/field-anchor';
import { pathLabel } from '../../fields/field-label';
import { remarkInWords } from '../../fields/remark-in-words';
import { DifferenceTable } from '../../form/difference-table';
import type { DeskText } from '../../words/desk-words';

type Props = {
  readonly text: DeskText;
  readonly queued: QueuedDraft;
  readonly names: RecordNames;
  /** Null for a curator who may not approve it, or already has. */
  readonly onApprove: (() => void) | null;
  readonly isBusy: boolean;
};

/** A draft in review with all that it changes, and a box to choose it for publishing. */
export function QueuedRecord({ text, queued, names, onApprove, isBusy }: Props) {
  const { kind, id, title, draft, differences, obstacles, problems } = queued;
  const { publish, form } = text.words;
  const record = `${kind}/${id}`;
  const isBlocked = obstacles.length + problems.length > 0;
  return (
    <section aria-label={title}>
      <Title order={2} size="h4">
        <Anchor href={`/desk/records/${record}/`}>{title}</Anchor>
      </Title>
      <Text c="dimmed">
        {text.words.kinds[kind]} {id} ·{' '}
        {fillCounted(publish.changes, text.language, differences.length)} ·{' '}
        {fill(publish.approvals, { names: draft.approvedBy.join(', ') || publish.nobody })}
      </Text>
      <DifferenceTable text={text} kind={kind} names={names} differences={differences} />
      <List my="sm">
        {obstacles.map((obstacle) => (
          <List.Item key={obstacle.code}>{say(obstacle, text.language)}</List.Item>
        ))}
        {problems.map((problem) => (
          <List.Item key={JSON.stringify(problem)}>
            <Anchor href={fieldAddress(record, problem.field)}>
              {pathLabel(problem.field, text.language)}:{' '}
              {remarkInWords(problem, record, { text, names })}
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
          disabled={isBlocked}
          defaultChecked={!isBlocked}
        />
      </Group>
    </section>
  );
}
