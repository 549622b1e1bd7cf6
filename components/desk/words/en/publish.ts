import { inEnglish } from '../../../../data/text/plural';

/** Review and publishing. */
export const publish = {
  none: 'Nothing waits for review.',
  approvals: 'Approved by {names}',
  nobody: 'nobody yet',
  was: 'Before',
  is: 'After',
  empty: '(empty)',
  field: 'Field',
  reason: 'Why: a line for the history',
  publish: 'Publish what is chosen',
  choose: 'Publish this',
  working:
    'The whole exhibit is checked and built. This takes a minute or two; nothing changes until it is done.',
  done: 'Published.',
  refused: 'Nothing was changed:',
  changes: inEnglish('{count} field changes', '{count} fields change'),
  recent: 'Recently published',
  undo: 'Undo',
  undoSure:
    'Take it back? The public sees what it saw before. What was published is a draft again, and nobody has approved it.',
  undone: 'Taken back.',
};
