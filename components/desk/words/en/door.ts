/** Signing in, and choosing a password. */
export const door = {
  signIn: 'Sign in',
  email: 'E-mail',
  password: 'Password',
  toggle: 'Show or hide the password',
  choose: 'Choose a password of your own',
  old: 'The password you were given',
  fresh: 'Your own password, at least {least} characters',
  save: 'Keep it',
  same: 'Choose another password than the one you were given.',
  refused:
    'It was not changed: the old password is wrong, or the new one is shorter than {least} characters.',
};
