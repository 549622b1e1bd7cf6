import { Errors } from 'isomorphic-git';

/** Why desks could not share; the message is the cure. */
export class RemoteError extends Error {}

/** What a museum's network says where it does not lead to the server, by the code of the error. */
const network: Readonly<Record<string, string>> = {
  ENOTFOUND:
    'there is no server of this name: correct --with, or see whether this machine is on the network',
  EAI_AGAIN:
    'no name can be looked up: see whether this machine is on the network, then share again',
  ECONNREFUSED: 'nothing answers there: correct the port in --with, or let the server be started',
  ECONNRESET:
    'the server broke off: share again, and ask whoever looks after it if it happens again',
  EHOSTUNREACH: 'no way leads to the server: see whether this machine is on its network',
  ENETUNREACH: 'no way leads to the server: see whether this machine is on the network',
  EPIPE: 'the server broke off: share again, and ask whoever looks after it if it happens again',
  ETIMEDOUT:
    'the server does not answer: see whether this machine is on its network, then share again',
};

/** The cure of what a server or the network said; null of any other fault, such as one of the disk. */
export function cureOf(
  error: unknown,
  { address, password }: { readonly address: string; readonly password: string | null },
): string | null {
  const cure = wordsOf(error, password);
  return cure === null ? null : `${address}: ${cure}`;
}

function wordsOf(error: unknown, password: string | null): string | null {
  if (error instanceof Errors.UserCanceledError)
    return password === null
      ? 'it asks for a password: put it into SHARE_PASSWORD, and name the user with --user'
      : 'user or password are wrong: correct --user and SHARE_PASSWORD';
  if (error instanceof Errors.HttpError) return ofStatus(error.data.statusCode);
  if (error instanceof Errors.SmartHttpError)
    return 'this is a page and no Git repository: write the address that the server gives for cloning';
  if (error instanceof Errors.NotFoundError && error.data.what === 'refs/heads/main')
    return 'this repository has branches, but no main of a desk: name an empty repository, or the one that the other desks share';
  if (error instanceof Errors.ParseError || error instanceof Errors.EmptyServerResponseError)
    return 'the server broke off, or answers as no Git server does: share again, or correct the address';
  const { code, message } = error as NodeJS.ErrnoException; // whatever is thrown here is an error
  if (message === 'Request timed out') return network.ETIMEDOUT ?? null;
  if (/CERT|TLS|SSL|SIGNATURE/.test(code ?? ''))
    return `its certificate is not trusted here (${code}): name the museum's own authority in NODE_EXTRA_CA_CERTS`;
  return network[code ?? ''] ?? null;
}

function ofStatus(status: number): string {
  if (status === 401) return 'user or password are wrong: correct --user and SHARE_PASSWORD';
  if (status === 403)
    return 'this user may not do that there: let whoever looks after the server allow it';
  if (status === 404)
    return 'there is no such repository: correct --with, or make it on the server';
  if (status === 413)
    return 'the server takes no such large files: let whoever looks after it allow 100 MB at once';
  return `the server answers with ${status}: share again later, and ask whoever looks after it if it happens again`;
}
