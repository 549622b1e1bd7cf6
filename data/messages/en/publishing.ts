/** What keeps a draft from the public, and why a publishing or its undoing changes nothing. */
export const publishing = {
  'not-published': 'nothing was changed',
  'publishing-runs': 'somebody is publishing: wait until it is done',
  'hand-in-first': 'hand it in for review first',
  'needs-a-reader': 'somebody has to read it and approve it',
  'needs-another-author': 'one more person has to approve it, who did not write it',
  'needs-one-more-reader':
    'it tells of reported crimes or counts them: one more person has to approve it',
  'needs-two-readers':
    'it tells of reported crimes or counts them: two people have to approve it, one of whom did not write it',
  'no-draft-any-more':
    'there is no draft of it any more: somebody has published it, or given it up',
  'draft-changed': 'the draft has changed since it was looked at: look at it again',
  'public-record-changed':
    'the public record has changed since the draft was started: compare the two, save the draft again and hand it in',
  'no-such-change': 'the history holds no such change',
  'first-change': 'these are the records as the desk found them: there is nothing before',
  'changed-since': 'it has changed since, undo that first or write a draft',
  'no-public-record-changed': 'this change touched no public record',
  'export-not-built':
    'the export could not be built: nothing was changed; try again, and see the server’s messages',
  'changed-while-built': 'it was changed while the export was built: look at it again',
  'public-sees-old':
    'the records are published, but the public still sees what it saw: free some space, then publish something else or start the desk again',
};
