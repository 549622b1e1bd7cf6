import git, {
  Errors,
  type GitHttpRequest,
  type GitHttpResponse,
  type HttpClient,
} from 'isomorphic-git';
import http from 'isomorphic-git/http/node';
import type { Message } from '../../../data/messages/catalogue';
import { MessageError } from '../errors/message-error';
import { remoteFault } from '../errors/remote-errors';
import type { DeskHistory } from '../history/history';

/** A repository on a museum's Git server, and whose name and password open it. */
export type Remote = {
  readonly address: string;
  readonly user: string;
  /** Null asks the server without signing in. */
  readonly password: string | null;
};

const BRANCH = 'refs/heads/main';
const HERE = 'refs/remotes/share/main';

/** Milliseconds of silence after which a server counts as gone. */
const SILENCE = 120_000;

/** What is wrong with an address; null if nothing is. */
export function addressFault(address: string): Message | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol) || url.hostname === '')
    return { code: 'with-no-address' };
  if (url.username !== '' || url.password !== '') return { code: 'with-holds-password' };
  return null;
}

/** Fetches the commits of the repository without merging them, and returns the last one; null if it is empty. */
export async function fetchFrom(remote: Remote, { where }: DeskHistory): Promise<string | null> {
  // The library needs a remote of this name in the repository's settings; the address is stored nowhere.
  const setting = { ...where, path: 'remote.share.fetch' };
  if ((await git.getConfig(setting)) === undefined)
    await git.setConfig({ ...setting, value: `+${BRANCH}:${HERE}` });
  return reached(remote, async (http) => {
    const { fetchHead } = await git.fetch({
      ...{ ...where, http, ...passOf(remote), url: remote.address, remote: 'share' },
      ...{ ref: HERE, remoteRef: BRANCH, singleBranch: true, tags: false },
    });
    return fetchHead;
  });
}

/** Sends the commits of this desk. False if another push was faster. */
export async function pushTo(remote: Remote, { where }: DeskHistory): Promise<boolean> {
  return reached(remote, async (http) => {
    try {
      await git.push({
        ...{ ...where, http, ...passOf(remote), url: remote.address, remote: 'share' },
        ...{ ref: BRANCH, remoteRef: BRANCH },
      });
      return true;
    } catch (error) {
      if (error instanceof Errors.PushRejectedError) return false;
      if (!(error instanceof Errors.GitPushError)) throw error;
      // Servers word it in these ways if another push has moved the branch since this one read its state.
      if (
        /failed to update ref|cannot lock ref|fetch first|incorrect old value/.test(error.message)
      )
        return false;
      throw new MessageError({
        code: 'push-refused',
        values: { why: error.data.prettyDetails.trim() },
      });
    }
  });
}

function passOf({ user, password }: Remote) {
  return {
    onAuth: () => (password === null ? { cancel: true } : { username: user, password }),
    onAuthFailure: () => ({ cancel: true }),
  };
}

async function reached<T>(remote: Remote, ask: (http: HttpClient) => Promise<T>): Promise<T> {
  try {
    return await ask({ request });
  } catch (error) {
    const fault = remoteFault(error, remote);
    throw fault === null ? error : new MessageError(fault);
  }
}

/** Without the timeout the library waits for ever for a server that stops in the middle of what it says. */
async function request(sent: GitHttpRequest): Promise<GitHttpResponse> {
  const answer = await http.request({
    ...sent,
    // A server closes a silent connection after seconds, which may be just when the next request goes out over it.
    headers: { ...sent.headers, connection: 'close' },
    fetchOptions: { timeout: SILENCE },
  });
  return answer.body === undefined ? answer : { ...answer, body: inTime(answer.body) };
}

async function* inTime(body: AsyncIterator<Uint8Array>) {
  for (;;) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silent = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('Request timed out')), SILENCE);
    });
    const { value, done } = await Promise.race([body.next(), silent]).finally(() =>
      clearTimeout(timer),
    );
    if (value) yield value;
    if (done) return;
  }
}
