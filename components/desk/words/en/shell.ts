/** The head of every page, and what a page says when the desk does not answer. */
export const shell = {
  title: 'The desk',
  nav: {
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
};
