import { Alert, Anchor, List } from '@mantine/core';
import type { DeskWords } from '../../words/desk-words';
import type { PublishingOutcome } from './use-publishing';

type Props = {
  readonly isBusy: boolean;
  readonly outcome: PublishingOutcome | null;
  readonly words: DeskWords;
};

/** What a publishing is doing, or came to. */
export function OutcomeNotice({ isBusy, outcome, words: { publish, nav } }: Props) {
  return (
    <>
      {isBusy && (
        <Alert role="status" color="gray">
          {publish.working}
        </Alert>
      )}
      {typeof outcome === 'string' && (
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
    </>
  );
}
