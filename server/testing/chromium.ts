import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

type FoundBrowser = { readonly path: string; readonly origin: string };

/** Names of programs, the best first: the headless shell is the same browser without windows, and far lighter. */
const names = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

/**
 * A browser to test with: the one in `CHROMIUM`, one installed, Playwright's own, or Debian's package, which it installs
 * as root on Debian. Throws where there is none, and says how to get one.
 */
export function findChromium(): FoundBrowser {
  const requested = process.env.CHROMIUM;
  if (requested) {
    if (!existsSync(requested))
      throw new Error(`CHROMIUM names ${requested}, which does not exist`);
    return { path: requested, origin: 'named in CHROMIUM' };
  }
  return installed() ?? playwrights() ?? debians() ?? refuse();
}

function installed(): FoundBrowser | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const path = names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find(existsSync);
  return path === undefined ? null : { path, origin: 'installed on this machine' };
}

function playwrights(): FoundBrowser | null {
  const path = chromium.executablePath();
  return existsSync(path) ? { path, origin: "Playwright's own" } : null;
}

function debians(): FoundBrowser | null {
  if (process.getuid?.() !== 0 || !isDebian()) return null;
  console.log("No Chromium found: installing Debian's package.");
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const get = (...command: readonly string[]) =>
    spawnSync('apt-get', ['--quiet', ...command], { stdio: ['ignore', 'inherit', 'inherit'], env });
  get('update');
  // Older releases have no package of the shell.
  for (const name of ['chromium-headless-shell', 'chromium']) {
    if (installed() === null) get('install', '--yes', '--no-install-recommends', name);
  }
  const browser = installed();
  return browser && { ...browser, origin: "Debian's package, installed just now" };
}

function isDebian(): boolean {
  return (
    existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

function refuse(): never {
  throw new Error(
    'no Chromium found: run `npx playwright install --with-deps chromium`, install Chromium or Chrome, ' +
      'or name one in the variable CHROMIUM',
  );
}
