import { Anchor, Button, Group } from '@mantine/core';
import { isOrdered } from '../../../../data/check/doubled-orders';
import type { RecordView } from '../../../../data/edit/contract/record-requests';
import type { Kind } from '../../../../data/schema/kinds';
import { useRunning } from '../../shell/use-running';
import type { DeskWords } from '../../words/desk-words';
import { currentRecord } from './record-state';
import type { RecordActions } from './use-record-actions';

type Props = {
  readonly kind: Kind;
  readonly id: string;
  readonly state: RecordView;
  /** The name that the curator approves under; null for one who may not. */
  readonly approvesAs: string | null;
  readonly actions: RecordActions;
  readonly onPreview: () => void;
  readonly words: DeskWords;
};

/** The ways of a record to the public, and back. */
export function RecordButtons(props: Props) {
  const { kind, id, state, actions, onPreview, words } = props;
  const { form } = words;
  const { draft, published } = state;
  const running = useRunning();
  const isRemovable = currentRecord(state) !== null && published !== null && kind !== 'exhibits';
  return (
    <>
      <Group>
        <ReviewButtons {...props} />
        <Button variant="default" onClick={onPreview} disabled={!running}>
          {words.preview.open}
        </Button>
        <Anchor href={`/desk/records/${kind}/${id}/history/`}>{form.history}</Anchor>
        {isOrdered(kind) && <Anchor href={`/desk/order/${kind}/`}>{words.order.change}</Anchor>}
      </Group>
      <Group>
        {draft !== null && (
          <Button variant="subtle" disabled={!running} onClick={actions.discard}>
            {form.discard}
          </Button>
        )}
        {isRemovable && (
          <Button variant="subtle" disabled={!running} onClick={actions.takeAway}>
            {form.takeAway}
          </Button>
        )}
      </Group>
    </>
  );
}

/** What a draft can do next in its review. */
function ReviewButtons({ state, approvesAs, actions, words: { form } }: Props) {
  const { draft, problems, isOvertaken } = state;
  const running = useRunning();
  if (draft === null) return null;
  const isInReview = draft.state === 'review';
  const isBlocked = !running || problems.length > 0;
  return (
    <>
      {(!isInReview || isOvertaken) && (
        <Button onClick={actions.submit} disabled={isBlocked}>
          {form.submit}
        </Button>
      )}
      {isInReview && approvesAs !== null && !draft.approvedBy.includes(approvesAs) && (
        <Button onClick={actions.approve} disabled={isBlocked}>
          {form.approve}
        </Button>
      )}
      {isInReview && approvesAs !== null && (
        <Button variant="default" onClick={actions.sendBack} disabled={!running}>
          {form.sendBack}
        </Button>
      )}
    </>
  );
}
