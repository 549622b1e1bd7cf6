/**
 * What the desk itself writes into the history as the reason for a change, word for word, so that histories of many
 * years stay readable: a reason that is worded differently here is no longer known in an old history.
 */
export const history = {
  'reason-draft-saved': 'draft saved',
  'reason-handed-in': 'handed in for review',
  'reason-approved': 'read and approved',
  'reason-given-up': 'draft given up',
  'reason-order': 'told in another order',
  'reason-picture': 'a picture taken in',
  'reason-taken-away': 'taken away',
  'reason-set-aside': 'set aside for what somebody else wrote',
  'reason-from-history': 'brought back from the history',
  'reason-imported': 'imported from a spreadsheet',
  'reason-found': 'the records as they were found',
  'reason-recovered': 'recovered at the start of the desk',
  'reason-put-back': 'put back at the start of the desk',
  'reason-shared': 'shared with the other desks',
  'reason-sent-back': ({ why }: { readonly why: string }) => `sent back: ${why}`,
  'reason-undone': ({ reason }: { readonly reason: string }) => `taken back: ${reason}`,
  'state-damaged': 'this state is damaged in the history and cannot be shown',
  'gap-before': 'what was before this cannot be read: the history is damaged there',
};
