import { Errors } from 'isomorphic-git';
import type { Message } from '../../../data/messages/catalogue';

/** The codes whose words need nothing but the address of the server. */
type AboutServer =
  | 'server-unknown'
  | 'no-names-looked-up'
  | 'nothing-answers'
  | 'server-broke-off'
  | 'no-way-to-server'
  | 'server-silent'
  | 'server-wants-password'
  | 'share-password-wrong'
  | 'no-git-server'
  | 'no-main-branch'
  | 'server-garbled'
  | 'user-not-permitted'
  | 'no-repository'
  | 'push-too-large';

/** Messages for a server that cannot be reached, by the code of the error. */
const network: ReadonlyMap<unknown, AboutServer> = new Map<unknown, AboutServer>([
  ['ENOTFOUND', 'server-unknown'],
  ['EAI_AGAIN', 'no-names-looked-up'],
  ['ECONNREFUSED', 'nothing-answers'],
  ['ECONNRESET', 'server-broke-off'],
  ['EHOSTUNREACH', 'no-way-to-server'],
  ['ENETUNREACH', 'no-way-to-server'],
  ['EPIPE', 'server-broke-off'],
  ['ETIMEDOUT', 'server-silent'],
]);

const statuses: ReadonlyMap<number, AboutServer> = new Map([
  [401, 'share-password-wrong'],
  [403, 'user-not-permitted'],
  [404, 'no-repository'],
  [413, 'push-too-large'],
]);

/** Why a server or the network failed, with the cure; null of any other fault, such as one of the disk. */
export function remoteFault(
  error: unknown,
  { address, password }: { readonly address: string; readonly password: string | null },
): Message | null {
  if (error instanceof Errors.HttpError) {
    const status = error.data.statusCode;
    const code = statuses.get(status);
    return code === undefined
      ? { code: 'server-status', values: { address, status } }
      : { code, values: { address } };
  }
  const { code: name } = error as NodeJS.ErrnoException; // whatever is thrown here is an error
  if (/CERT|TLS|SSL|SIGNATURE/.test(name ?? ''))
    return { code: 'certificate-untrusted', values: { address, code: String(name) } };
  const code = faultOfServer(error, password);
  return code === null ? null : { code, values: { address } };
}

function faultOfServer(error: unknown, password: string | null): AboutServer | null {
  if (error instanceof Errors.UserCanceledError)
    return password === null ? 'server-wants-password' : 'share-password-wrong';
  if (error instanceof Errors.SmartHttpError) return 'no-git-server';
  if (error instanceof Errors.NotFoundError && error.data.what === 'refs/heads/main')
    return 'no-main-branch';
  if (error instanceof Errors.ParseError || error instanceof Errors.EmptyServerResponseError)
    return 'server-garbled';
  const { code, message } = error as NodeJS.ErrnoException; // whatever is thrown here is an error
  if (message === 'Request timed out') return 'server-silent';
  return network.get(code) ?? null;
}
