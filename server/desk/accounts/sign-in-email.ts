/** The e-mail that somebody signs in with, as long as one can be. */
export async function emailIn(request: Request): Promise<string> {
  const body: unknown = await request
    .clone()
    .json()
    .catch(() => null);
  return String(Object(body).email).toLowerCase().slice(0, 200);
}
