import { pluralForm } from '../../text/plural';

/** What is wrong with an account, a password or a sign-in. */
export const accounts = {
  'no-such-account': 'there is no such account',
  'own-account': 'let another administrator change your own account',
  'no-name-of-a-person':
    'write the name of a person: letters and spaces, and not the name of the desk',
  'password-too-short': ({ least }: { readonly least: number }) =>
    `use a password of at least ${least} characters`,
  'name-taken': ({ name }: { readonly name: string }) =>
    `another account is called ${name}: add what tells the two apart`,
  'email-taken': 'another account has this e-mail: each needs one of its own',
  'same-password': 'choose another password than the old one',
  'old-password-wrong': 'the old password is wrong',
  'sign-in-wrong': 'the e-mail or the password is wrong',
  'sign-in-too-often': ({ seconds }: { readonly seconds: number }) =>
    `this was wrong too often: try again in ${seconds} ${pluralForm('en', seconds, { one: 'second', other: 'seconds' })}`,
  'account-refused': 'the desk does not accept this: check what you typed, and try again',
};
