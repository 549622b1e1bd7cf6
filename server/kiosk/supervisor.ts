import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KioskSettings } from '../../data/kiosk';
import { commands } from '../run';
import { kioskFlags } from './browser';
import { type Health, healthPage } from './health';
import type { ServerWord } from './server';
import { verdictOn } from './watch';

type Options = {
  readonly settings: KioskSettings;
  /** The file that the settings were read from. */
  readonly file: string;
  /** The export; a link to it may be turned to another. */
  readonly folder: string;
  readonly counts: string;
  /** The browser's program, and what it is given beside the flags of a kiosk. */
  readonly browser: { readonly path: string; readonly more: readonly string[] };
  /** The staff have left by the PIN. */
  readonly onLeft: () => void;
};

/** Milliseconds between two looks. */
const LOOK = 1000;

/** Keeps a server and a browser alive, each in a process of its own, until it is stopped. */
export class Supervisor {
  readonly #options: Options;
  readonly #since = new Date();
  readonly #restarts: { at: Date; why: string }[] = [];
  #server: ChildProcess | null = null;
  #browser: ChildProcess | null = null;
  #browserStarted: number | null = null;
  #serverStarted = 0;
  #answered = 0;
  #alive = 0;
  #resting = true;
  #looking: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  async start(): Promise<void> {
    this.#startServer();
    await this.#look();
    // One after another: a look that takes long is not overtaken.
    this.#timer = setInterval(() => {
      this.#looking = this.#looking.then(() => this.#look());
    }, LOOK);
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#looking;
    if (this.#browser !== null) endGroup(this.#browser);
    this.#server?.kill('SIGKILL');
  }

  get address(): string {
    return `http://127.0.0.1:${this.#options.settings.port}/`;
  }

  async #look(): Promise<void> {
    const serverRuns = this.#server !== null;
    if (serverRuns && (await this.#answers())) this.#answered = Date.now();
    const watched = {
      serverRuns,
      answered: Math.max(this.#answered, this.#serverStarted),
      browserStarted: this.#browserStarted,
      alive: this.#alive,
    };
    const verdict = verdictOn(watched, Date.now());
    if (verdict?.start === 'server') this.#startServer(verdict.why);
    // A browser that finds no server shows a page of errors, and stays with it.
    if (verdict?.start === 'browser' && this.#answered > this.#serverStarted)
      await this.#startBrowser(verdict.why);
    await this.#tellHealth();
  }

  #answers(): Promise<boolean> {
    return fetch(`${this.address}kiosk/`, {
      method: 'HEAD',
      signal: AbortSignal.timeout(3000),
    }).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  #startServer(why?: string): void {
    this.#note(why);
    this.#server?.kill('SIGKILL');
    const { file, folder, counts } = this.#options;
    const script = new URL('server.ts', import.meta.url).pathname;
    const child = spawn(process.execPath, [commands.tsx, script, file, folder, counts], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child.on('message', (word: ServerWord) => this.#hear(word));
    child.on('exit', () => {
      if (this.#server === child) this.#server = null;
    });
    this.#server = child;
    this.#serverStarted = Date.now();
    this.#answered = 0;
  }

  async #startBrowser(why: string): Promise<void> {
    if (this.#browserStarted !== null || this.#alive > 0) this.#note(why);
    if (this.#browser !== null) endGroup(this.#browser);
    const { path, more } = this.#options.browser;
    // Nothing of an earlier run: no history, no page to bring back, no question whether it crashed.
    const profile = await mkdtemp(join(tmpdir(), 'kiosk-profile-'));
    const child = spawn(path, [...more, ...kioskFlags(this.address, profile)], {
      stdio: 'ignore',
      detached: true,
    });
    const ended = () => {
      if (this.#browser === child) {
        this.#browser = null;
        this.#browserStarted = null;
      }
      void rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    };
    child.on('exit', ended);
    child.on('error', (error) => {
      console.error(`the browser cannot be started: ${error.message}`);
      ended();
    });
    this.#browser = child;
    this.#browserStarted = Date.now();
  }

  #hear(word: ServerWord): void {
    if ('left' in word) {
      this.#options.onLeft();
      return;
    }
    this.#alive = Date.now();
    this.#resting = word.alive;
  }

  #note(why: string | undefined): void {
    if (why === undefined) return;
    this.#restarts.push({ at: new Date(), why });
    console.log(`${new Date().toISOString()} started anew: ${why}`);
  }

  async #tellHealth(): Promise<void> {
    const health: Health = {
      since: this.#since,
      alive: this.#alive === 0 ? null : new Date(this.#alive),
      resting: this.#resting,
      restarts: this.#restarts,
      version: await this.#version(),
    };
    if (this.#server?.connected)
      this.#server.send(healthPage(health, this.#options.settings, new Date()));
  }

  #version(): Promise<string> {
    return readFile(join(this.#options.folder, '.built-from'), 'utf8').then(
      (hash) => hash.trim().slice(0, 8),
      () => 'of unknown origin',
    );
  }
}

/** A browser is many processes, and Debian starts it from a script: all of its group end. */
function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
