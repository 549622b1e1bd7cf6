import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Runs a script in a process of its own, kills it `wait` milliseconds after it has said so many `lines`, and gives the
 * whole lines that it has said. Rejects if it ended by itself.
 */
export function killedAfter(
  script: URL,
  given: readonly string[],
  { lines, wait }: { readonly lines: number; readonly wait: number },
): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(script), ...given], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((ended, failed) => {
    let text = '';
    child.stdout.on('data', (bytes) => {
      const before = text.split('\n').length;
      text += bytes;
      const count = text.split('\n').length;
      if (before <= lines && count > lines) setTimeout(() => child.kill('SIGKILL'), wait);
    });
    child.once('close', (code) => {
      if (code !== null && code !== 0) failed(new Error(`${script.pathname} ended by itself`));
      else ended(text.split('\n').slice(0, -1));
    });
  });
}
