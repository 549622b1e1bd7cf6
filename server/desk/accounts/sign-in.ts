import { APIError } from 'better-auth/api';
import { PASSWORD } from '../../../data/edit/contract/limits';
import { valueAt } from '../../../data/edit/value-at';
import type { Message } from '../../../data/messages/catalogue';
import { say } from '../../../data/messages/say';
import { errorResponse } from '../errors/http-error';
import type { AuditLog, LogEvent } from './audit-log';
import { type Library, PATH } from './library';
import type { RateLimit } from './rate-limit';
import { sessionIn } from './sessions';
import { emailIn } from './sign-in-email';

/** The library's paths that the desk needs, with their names in the log; its other paths could rename an account, and with it an author of the history. */
const answered: ReadonlyMap<string, LogEvent['code']> = new Map([
  ['/sign-in/email', 'log-sign-in'],
  ['/sign-out', 'log-sign-out'],
  ['/change-password', 'log-password-chosen'],
]);

/** Why the library refuses, by its own code. */
const refusals: ReadonlyMap<unknown, Message> = new Map<unknown, Message>([
  ['INVALID_EMAIL_OR_PASSWORD', { code: 'sign-in-wrong' }],
  ['INVALID_PASSWORD', { code: 'old-password-wrong' }],
  ['PASSWORD_TOO_SHORT', { code: 'password-too-short', values: { least: PASSWORD.least } }],
  ['PASSWORD_TOO_LONG', { code: 'text-too-long', values: { most: PASSWORD.most } }],
  ['USER_ALREADY_EXISTS', { code: 'email-taken' }],
]);

/** The message of a refusal by the library. */
export function refusalOf({ body }: APIError): Message {
  return refusals.get(valueAt(body, 'code')) ?? { code: 'account-refused' };
}

type Setting = {
  readonly library: Library;
  /** Where curators open the desk, such as http://127.0.0.1:8090. */
  readonly address: string;
  readonly audit: AuditLog;
  readonly tries: RateLimit;
};

/** Answers sign-in, sign-out and the choice of a password. */
export class SignIn {
  readonly #setting: Setting;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  /** Answers a request from a machine; each machine and each account has its own limit of failures. */
  async answer(request: Request, from: string): Promise<Response> {
    const path = new URL(request.url).pathname.slice(PATH.length).replace(/\/$/, '');
    const code = request.method === 'POST' ? answered.get(path) : undefined;
    // The session is looked up first: after it has ended it has no name any more.
    const actorName = code === undefined ? '' : await this.#nameIn(request, path);
    const answer = await this.#decide(request, path, from);
    // The failures that led to a wait are in the log, and a stranger could fill the disk with the others.
    if (code !== undefined && answer.status !== 429)
      await this.#setting.audit({ code, by: actorName, from, status: answer.status });
    return answer;
  }

  /** The name of the account, by the session or by the e-mail that was typed; an unknown e-mail stays out of the log. */
  async #nameIn(request: Request, what: string): Promise<string> {
    const { library } = this.#setting;
    const name =
      what === '/sign-in/email'
        ? (await library.users.findUserByEmail(await emailIn(request)))?.user.name
        : (await sessionIn(library, request.headers))?.user.name;
    return name ?? say({ code: 'log-nobody-known' }, 'en');
  }

  async #decide(request: Request, what: string, from: string): Promise<Response> {
    // A page of another site can make a browser send what a form sends, but not with the desk's own Origin.
    if (request.method !== 'GET' && request.headers.get('origin') !== this.#setting.address)
      return refuse(403, { code: 'page-of-another-site' });
    if (request.method !== 'POST' || !answered.has(what))
      return new Response(null, { status: 404 });
    if (what === '/change-password') return this.#choosePassword(request);
    return what === '/sign-in/email' ? this.#signIn(request, from) : this.#ask(request);
  }

  async #signIn(request: Request, from: string): Promise<Response> {
    const { tries } = this.#setting;
    const names = [`machine ${from}`, `account ${await emailIn(request)}`];
    const seconds = tries.wait(...names);
    if (seconds > 0)
      return refuse(
        429,
        { code: 'sign-in-too-often', values: { seconds } },
        { 'retry-after': String(seconds) },
      );
    const takeBack = tries.count(...names);
    const answer = await this.#ask(request);
    if (answer.status !== 401) takeBack();
    return answer;
  }

  /** Sets a password of one's own, and ends the other sessions of the account. */
  async #choosePassword(request: Request): Promise<Response> {
    const { library } = this.#setting;
    const session = await sessionIn(library, request.headers);
    const body: unknown = await request.json().catch(() => ({}));
    const [newPassword, currentPassword] = ['newPassword', 'currentPassword'].map((name) =>
      valueAt(body, name),
    );
    if (newPassword === currentPassword) return refuse(400, { code: 'same-password' });
    const answer = await this.#ask(
      new Request(request.url, {
        method: 'POST',
        headers: request.headers,
        body: JSON.stringify({ newPassword, currentPassword, revokeOtherSessions: true }),
      }),
    );
    if (answer.ok && session !== null)
      await library.users.updateUser(session.user.id, { mustChoose: false });
    return answer;
  }

  async #ask(request: Request): Promise<Response> {
    try {
      const answer = await this.#setting.library.auth.handler(request);
      if (answer.ok) return answer;
      const refusal: unknown = await answer.json().catch(() => null);
      return refuse(
        answer.status,
        refusals.get(valueAt(refusal, 'code')) ?? { code: 'account-refused' },
      );
    } catch (error) {
      return error instanceof APIError
        ? refuse(error.statusCode, refusalOf(error))
        : errorResponse(error);
    }
  }
}

function refuse(
  status: number,
  message: Message,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return Response.json(message, { status, headers });
}
