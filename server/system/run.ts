import { spawn } from 'node:child_process';

type Environment = Readonly<Record<string, string>>;

/** The scripts of the commands that we start; node runs them itself, so that no shell is needed. */
export const commands = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  next: 'node_modules/next/dist/bin/next',
  playwright: 'node_modules/@playwright/test/cli.js',
  tsc: 'node_modules/typescript/bin/tsc',
  tsx: 'node_modules/tsx/dist/cli.mjs',
  vitest: 'node_modules/vitest/vitest.mjs',
};

/** Runs a script under node, with its output on this terminal; resolves to whether it ended with code 0. */
export function run(
  script: string,
  args: readonly string[],
  env: Environment = {},
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code === 0));
  });
}
