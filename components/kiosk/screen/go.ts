/** Milliseconds between two attempts to reach the server. */
const PAUSE = 1000;

/**
 * Goes to another page without leaving a step to go back to. A browser shows its own page of errors where a
 * server does not answer, so the address is tried first; `waiting` is called when the visitor has to wait.
 */
export async function goTo(address: string, waiting: () => void): Promise<void> {
  for (;;) {
    if (await answers(address)) {
      window.location.replace(address);
      return;
    }
    waiting();
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

function answers(address: string): Promise<boolean> {
  return fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(5000) }).then(
    ({ status }) => status < 500,
    () => false,
  );
}
