/** The head of every page, and what a page says when the desk does not answer. */
export const shell = {
  title: 'The desk',
  nav: {
    itself: 'the desk itself',
    records: 'Records',
    publish: 'Review and publish',
    sheets: 'Spreadsheets',
    accounts: 'Accounts',
    log: 'Log',
    help: 'Help',
    exhibit: 'The exhibit',
    signOut: 'Sign out',
    language: 'Језик: српски',
  },
  failed: 'That did not work: {why}',
  notFound: {
    title: 'There is no such page',
    text: 'The desk has no page at this address, or your account may not open it. Check the address, or look for the record in the list.',
    back: 'To the records',
  },
  failure: {
    title: 'The desk could not make this page',
    text: 'What you have saved is not lost. Try again in a moment; if that does not help, ask your administrator.',
    logged:
      'The administrator finds the cause in the output of the desk, under the number {number}.',
    again: 'Try again',
    back: 'To the records',
  },
};
