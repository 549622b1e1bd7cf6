import git, {
  Errors,
  type GitHttpRequest,
  type GitHttpResponse,
  type HttpClient,
} from 'isomorphic-git';
import http from 'isomorphic-git/http/node';
import { cureOf, RemoteError } from '../errors/remote-errors';
import type { History } from '../history/history';

/** A repository on a museum's Git server, and whose name and password open it. */
export type Remote = {
  readonly address: string;
  readonly user: string;
  /** Without one the server is asked as anybody may ask it. */
  readonly password: string | null;
};

const BRANCH = 'refs/heads/main';
const HERE = 'refs/remotes/share/main';

/** A server that says nothing for so many milliseconds is not waited for. */
const SILENCE = 120_000;

/** What is wrong with an address; null where nothing is. */
export function faultOf(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol) || url.hostname === '')
    return '--with: write the address of the repository, such as https://git.museum.example/exhibit.git';
  if (url.username !== '' || url.password !== '')
    return '--with: write the address without user and password, which others on this machine could read; name the user with --user and put the password into SHARE_PASSWORD';
  return null;
}

/** Brings in what the repository holds, beside what is here, and gives the last commit there; null where it is empty. */
export async function fetchFrom(remote: Remote, { where }: History): Promise<string | null> {
  // The library asks for a remote of this name in the repository's settings; the address is kept nowhere.
  const setting = { ...where, path: 'remote.share.fetch' };
  if ((await git.getConfig(setting)) === undefined)
    await git.setConfig({ ...setting, value: `+${BRANCH}:${HERE}` });
  return asked(remote, async (http) => {
    const { fetchHead } = await git.fetch({
      ...{ ...where, http, ...passOf(remote), url: remote.address, remote: 'share' },
      ...{ ref: HERE, remoteRef: BRANCH, singleBranch: true, tags: false },
    });
    return fetchHead;
  });
}

/** Sends all that is here. Says whether it was taken: it is not where somebody was faster. */
export async function pushTo(remote: Remote, { where }: History): Promise<boolean> {
  return asked(remote, async (http) => {
    try {
      await git.push({
        ...{ ...where, http, ...passOf(remote), url: remote.address, remote: 'share' },
        ...{ ref: BRANCH, remoteRef: BRANCH },
      });
      return true;
    } catch (error) {
      if (error instanceof Errors.PushRejectedError) return false;
      if (!(error instanceof Errors.GitPushError)) throw error;
      // What the server says when another push has moved the branch since it was asked where it stands.
      if (
        /failed to update ref|cannot lock ref|fetch first|incorrect old value/.test(error.message)
      )
        return false;
      throw new RemoteError(
        `the server does not take what was sent: ${error.data.prettyDetails.trim()}; let whoever looks after the server allow pushes to main`,
      );
    }
  });
}

function passOf({ user, password }: Remote) {
  return {
    onAuth: () => (password === null ? { cancel: true } : { username: user, password }),
    onAuthFailure: () => ({ cancel: true }),
  };
}

async function asked<T>(remote: Remote, ask: (http: HttpClient) => Promise<T>): Promise<T> {
  try {
    return await ask({ request });
  } catch (error) {
    const cure = cureOf(error, remote);
    throw cure === null ? error : new RemoteError(cure);
  }
}

/** Without this the library waits for ever for a server that stops in the middle of what it says. */
async function request(asked: GitHttpRequest): Promise<GitHttpResponse> {
  const answer = await http.request({ ...asked, fetchOptions: { timeout: SILENCE } });
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
