import { MOST_FILE_BYTES } from '../../../data/edit/contract/limits';
import { type Refusal, refusalSchema } from '../../../data/edit/contract/refusal';
import type { Route } from '../../../data/edit/contract/routes';

/** What the desk answered, or why it refused; status 0 if it did not answer. */
export type Answered<Answer> = { readonly ok: true; readonly value: Answer } | Refused;

export type Refused = {
  readonly ok: false;
  readonly status: number;
  readonly refusal: Refusal;
};

/** Asks the desk's server, and reads its answer with the contract. A desk that does not answer is an answer too: nothing is thrown. */
export async function askDesk<Body, Answer>(
  route: Route<Body, Answer>,
  ...[body]: undefined extends Body ? [] : [body: Body]
): Promise<Answered<Answer>> {
  const isFile = body instanceof Blob;
  // A server that refuses so large a file ends the connection, and its answer cannot be read.
  if (isFile && body.size > MOST_FILE_BYTES) return refused(413, { code: 'file-too-large' });
  const { method, path, version } = route;
  const headers = {
    ...(isFile ? {} : { 'content-type': 'application/json' }),
    ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
  };
  try {
    const response = await fetch(`/desk/api/${path}/`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: isFile ? body : JSON.stringify(body) }),
    });
    return await read(response, route);
  } catch {
    return refused(0, { code: 'desk-silent' });
  }
}

async function read<Answer>(
  response: Response,
  { answer }: Pick<Route<never, Answer>, 'answer'>,
): Promise<Answered<Answer>> {
  const { status, ok } = response;
  const said: unknown = await response.json().catch(() => null);
  if (ok) {
    const { data } = answer.safeParse(said);
    if (data !== undefined) return { ok: true, value: data };
  }
  const { data } = refusalSchema.safeParse(said);
  return refused(status, data ?? { code: 'desk-unexpected', values: { status } });
}

function refused(status: number, refusal: Refusal): Refused {
  return { ok: false, status, refusal };
}
