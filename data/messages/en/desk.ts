/** Why the desk does not do what a curator asks. */
export const desk = {
  'sign-in-first': 'sign in first',
  'choose-password-first': 'choose a password of your own first',
  'not-permitted': 'your account may not do this: ask an administrator',
  'page-of-another-site': 'only the pages of this desk may change anything',
  'disk-full': 'the disk is full: nothing was lost here, free some space and save again',
  'desk-at-fault': 'the desk is at fault: nothing was changed; see the messages of its server',
  'desk-silent': 'the desk does not answer',
  'desk-unexpected': ({ status }: { readonly status: number }) => `the desk answered ${status}`,
  'request-too-large': 'this is more than a record can hold',
  'request-no-json': 'send JSON',
  'request-unreadable': ({ field }: { readonly field: string }) =>
    `the desk cannot read this request (${field}): open the page again`,
  'text-too-short': ({ least }: { readonly least: number }) => `use at least ${least} characters`,
  'text-too-long': ({ most }: { readonly most: number }) => `use at most ${most} characters`,
  'no-email': 'write an e-mail address, such as ana@museum.example',
  'file-too-large': 'this is more than 20 megabytes: save it smaller, or take it apart',
  'no-version-named': 'say in If-Match which version this change was made on',
  'changed-meanwhile': 'it has changed meanwhile, and nothing was done: open it again',
  'no-such-record': 'there is no such kind of record, or no record can have this id',
  'no-such-version': 'the history holds no such version',
  'preview-over': 'this preview is over: open it again',
  'order-changed': 'the records have changed meanwhile: open the page again, and order them again',
  'id-fixed': ({ id }: { readonly id: string }) =>
    `the id of this record is ${id}: leave it as it is`,
};
