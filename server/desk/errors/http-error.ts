/** What the desk does not do: the status of HTTP that says so, and the reason in a curator's words. */
export class HttpError extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 409 | 412 | 413 | 422 | 428 | 507,
    readonly told: { readonly message: string } & Readonly<Record<string, unknown>>,
  ) {
    super(told.message);
  }
}

/** The answer to what was thrown: as it was told where the desk refused, and 507 where the disk is full. */
export function errorResponse(error: unknown): Response {
  if (error instanceof HttpError) return Response.json(error.told, { status: error.status });
  if (isDiskFull(error))
    return Response.json(
      { message: 'the disk is full: nothing was lost here, free some space and save again' },
      { status: 507 },
    );
  console.error(error);
  return Response.json(
    { message: 'the desk is at fault: nothing was changed; see the messages of its server' },
    { status: 500 },
  );
}

/** Whether it was thrown because a disk, or somebody's share of one, is full. */
export function isDiskFull(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ENOSPC' || code === 'EDQUOT' || code === 'SQLITE_FULL';
}
