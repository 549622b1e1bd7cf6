import { Alert, Text } from '@mantine/core';
import type { RecordNames } from '../../../../data/edit/contract/page-data';
import type { RecordView } from '../../../../data/edit/contract/record-requests';
import { fill } from '../../../ui/words/fill';
import { nameOf } from '../../fields/record-names';
import type { DeskText } from '../../words/desk-words';

import { Remarks } from './remarks';

type Props = {
  /** Such as events/danube-crossed. */
  readonly record: string;
  readonly state: RecordView;
  readonly failed: string | null;
  readonly text: DeskText;
  readonly names: RecordNames;
};

/** What the desk says of a record: where its draft is on the way to the public, and what is wrong with it. */
export function RecordNotices({ record, state, failed, text, names }: Props) {
  const { form } = text.words;
  const { draft, together, problems, warnings } = state;
  return (
    <>
      {failed !== null && <Text role="alert">{failed}</Text>}
      {draft?.state === 'review' && <Text>{form.inReview}</Text>}
      {draft?.sentBack !== undefined && (
        <Alert role="status">{fill(form.sentBack, draft.sentBack)}</Alert>
      )}
      {draft?.state === 'draft' && together.length > 0 && (
        <Text>
          {fill(form.together, { names: together.map((one) => nameOf(names, one)).join(', ') })}
        </Text>
      )}
      {draft !== null && draft.approvedBy.length > 0 && (
        <Text>{fill(form.approvedBy, { names: draft.approvedBy.join(', ') })}</Text>
      )}
      <Remarks
        title={summaryOf(state, text)}
        shown={record}
        remarks={problems}
        text={text}
        names={names}
      />
      {warnings.length > 0 && (
        <Remarks title={form.care} shown={record} remarks={warnings} text={text} names={names} />
      )}
    </>
  );
}

function summaryOf({ draft, published, problems }: RecordView, { words }: DeskText): string {
  const { form } = words;
  if (problems.length > 0) return fill(form.faults, { count: problems.length });
  return draft === null && published === null ? form.notStarted : form.sound;
}
