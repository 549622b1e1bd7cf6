/** What a person who starts the desk or one of its commands reads in the terminal. */
export const start = {
  'desk-address-unreadable':
    'DESK_ADDRESS: write the address as a browser shows it, without a slash at its end, such as http://desk.museum.example:8090',
  'desk-address-missing':
    'HOST: on a network the desk needs to know its address too: set DESK_ADDRESS to what curators write in their browsers',
  'disk-full-at-start': 'the disk is full: free some space, and start again',
  'desk-not-opened': ({ address, why }: { readonly address: string; readonly why: string }) =>
    `the desk cannot be opened at ${address} (${why}): stop what uses it, or name another PORT`,
  'exhibit-builds': 'The public exhibit is built; this takes a minute or two.',
  'exhibit-built': ({ address }: { readonly address: string }) => `Visitors see it at ${address}/`,
  'exhibit-not-built': 'It could not be built: mend what is said above at the desk, and publish.',
  'desk-builds': 'The desk is built; this takes about a minute, once.',
  'first-account': ({ email, password }: { readonly email: string; readonly password: string }) =>
    `The first account, shown at this start alone:\n  e-mail    ${email}\n  password  ${password}\nThe desk asks for a password of your own at once.`,
  'desk-open': ({ address }: { readonly address: string }) => `The desk is open at ${address}`,
  'log-not-written': ({ why, entry }: { readonly why: string; readonly entry: string }) =>
    `the log could not be written (${why}): ${entry}`,
};
