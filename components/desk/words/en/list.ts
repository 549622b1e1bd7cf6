import { inEnglish } from '../../../../data/text/plural';

/** The list of all records. */
export const list = {
  search: 'Search',
  kind: 'Kind',
  anyKind: 'All kinds',
  state: 'State',
  anyState: 'Any state',
  unread: 'Serbian not yet read through',
  show: 'Show',
  record: 'Record',
  found: inEnglish('{count} record', '{count} records'),
  faults: '{count} to mend',
  isNew: 'new',
  removed: 'will be removed',
  none: 'No record fits. Take a word out of the search, or choose another kind.',
  before: 'Back',
  after: 'On',
  page: 'Page {page} of {pages}',
  make: 'New record',
  title: 'What it is called',
  id: 'Its name in addresses, for ever: small letters, digits and hyphens',
  taken: 'There is a record of this name already. Choose it, or give the new one another name.',
  makeIt: 'Make it',
  recent: 'Recently changed',
  times: inEnglish('once', '{count} times'),
  repaired: 'Found when the desk was started',
};
