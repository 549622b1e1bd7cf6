/** The accounts of the desk. */
export const accounts = {
  name: 'Name, as the history will sign it',
  role: 'Role',
  password: 'First password, which the person has to change',
  make: 'Make the account',
  change: 'Change',
  takeAway: 'Take away',
  givePassword: 'Give a password',
  askPassword:
    'A password for {name}, at least {least} characters, which has to be changed at once:',
  takeAwaySure: 'Take the account of {name} away? What they wrote stays, with their name.',
  roles: { author: 'author', reviewer: 'reviewer', administrator: 'administrator' },
};
