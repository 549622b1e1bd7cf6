type Address = { readonly address: string };
const again = 'share again, and ask the person who looks after it if it happens again';

/** Why a Git server could not be reached, or did not take what was sent. */
export const remote = {
  'with-no-address':
    '--with: write the address of the repository, such as https://git.museum.example/exhibit.git',
  'with-holds-password':
    '--with: write the address without user and password, which others on this machine could read; name the user with --user and put the password into SHARE_PASSWORD',
  'server-unknown': ({ address }: Address) =>
    `${address}: there is no server of this name: correct --with, or see whether this machine is on the network`,
  'no-names-looked-up': ({ address }: Address) =>
    `${address}: no name can be looked up: see whether this machine is on the network, then share again`,
  'nothing-answers': ({ address }: Address) =>
    `${address}: nothing answers there: correct the port in --with, or let the server be started`,
  'server-broke-off': ({ address }: Address) => `${address}: the server broke off: ${again}`,
  'no-way-to-server': ({ address }: Address) =>
    `${address}: no way leads to the server: see whether this machine is on the network`,
  'server-silent': ({ address }: Address) =>
    `${address}: the server does not answer: see whether this machine is on its network, then share again`,
  'server-wants-password': ({ address }: Address) =>
    `${address}: it asks for a password: put it into SHARE_PASSWORD, and name the user with --user`,
  'share-password-wrong': ({ address }: Address) =>
    `${address}: the user or the password is wrong: correct --user and SHARE_PASSWORD`,
  'no-git-server': ({ address }: Address) =>
    `${address}: this is a page and no Git repository: write the address that the server gives for cloning`,
  'no-main-branch': ({ address }: Address) =>
    `${address}: this repository has branches, but no main of a desk: name an empty repository, or the one that the other desks share`,
  'server-garbled': ({ address }: Address) =>
    `${address}: the server broke off, or answers as no Git server does: share again, or correct the address`,
  'certificate-untrusted': ({ address, code }: Address & { readonly code: string }) =>
    `${address}: its certificate is not trusted here (${code}): name the museum's own authority in NODE_EXTRA_CA_CERTS`,
  'user-not-permitted': ({ address }: Address) =>
    `${address}: this user may not do that there: let the person who looks after the server allow it`,
  'no-repository': ({ address }: Address) =>
    `${address}: there is no such repository: correct --with, or make it on the server`,
  'push-too-large': ({ address }: Address) =>
    `${address}: the server takes no such large files: let the person who looks after it allow 100 MB at once`,
  'server-status': ({ address, status }: Address & { readonly status: number }) =>
    `${address}: the server answers with ${status}: share again later, and ask the person who looks after it if it happens again`,
  'push-refused': ({ why }: { readonly why: string }) =>
    `the server does not take what was sent: ${why}; let the person who looks after the server allow pushes to main`,
};
