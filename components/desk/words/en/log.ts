/** The log of the desk. */
export const log = {
  what: 'Who signed in or tried to, what was published, and which accounts were changed. The newest is first. What was changed in records is in their histories.',
  at: 'When',
  action: 'What',
  more: 'More',
  accepted: 'accepted',
  refused: 'refused',
  /** The word before each value of an entry. */
  labels: { by: 'by', from: 'from', account: 'account', role: 'role' },
};
