import { valueAt } from '../../../data/edit/value-at';

/** The e-mail of a request to sign in, in lower case and of 200 characters at most. */
export async function emailIn(request: Request): Promise<string> {
  const body: unknown = await request
    .clone()
    .json()
    .catch(() => null);
  return String(valueAt(body, 'email')).toLowerCase().slice(0, 200);
}
