/** What the log of the desk names its entries, word for word as the file holds them. */
export const log = {
  'log-sign-in': 'sign-in',
  'log-nobody-known': 'nobody known',
  'log-sign-out': 'sign-out',
  'log-password-chosen': 'password chosen',
  'log-password-given': 'password given',
  'log-account-made': 'account made',
  'log-account-taken-away': 'account taken away',
  'log-role-changed': 'role changed',
  'log-published': 'published',
  'log-publish-refused': 'published, and refused',
  'log-publish-failed': 'published, and failed',
  'log-undone': 'taken back',
  'log-undo-refused': 'taken back, and refused',
  'log-undo-failed': 'taken back, and failed',
};
