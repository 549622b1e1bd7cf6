const TRIES = 20;

/** Opens something at a port or the next free one. Rejects if 20 in a row are taken. */
export async function atFreePort<T>(first: number, open: (port: number) => Promise<T>): Promise<T> {
  for (let port = first; port < first + TRIES; port += 1) {
    try {
      return await open(port);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
  throw new Error(`no free port from ${first} to ${first + TRIES - 1}: name another in PORT`);
}
