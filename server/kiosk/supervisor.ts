import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KioskSettings } from '../../data/kiosk/screen-settings-schema';
import { type Browser, kioskFlags } from './browser';
import { type Health, healthPage } from './health';
import type { ReleaseStore } from './releases/release-store';
import type { ServerWord } from './releases/server-word';
import type { Updates } from './releases/updates';
import { versionOf } from './serve-kiosk';
import { type Verdict, verdictOn } from './watch';

/** A server, as the arguments of node, and the export that it serves. */
type Program = {
  readonly server: readonly string[];
  readonly folder: string;
  /** Null where nothing is updated, as in a clone. */
  readonly releases: { readonly store: ReleaseStore; readonly updates: Updates } | null;
};

type Options = {
  readonly settings: KioskSettings;
  /** The file that the settings were read from. */
  readonly file: string;
  /** What is run: a server of our own sources and an export, or the current one of the releases. */
  readonly program: Program;
  readonly counts: string;
  readonly browser: Browser;
  /** The staff have left by the PIN. */
  readonly onLeft: () => void;
};

/** Milliseconds between two checks, and between two searches for a newer release. */
const LOOK = 1000;
const LOOK_FOR_RELEASE = 20_000;

/** Milliseconds after which a release on trial fails if its page has not drawn while nobody was there. */
const TRIAL = 45_000;

/** A browser that ends before its page has drawn is started again after a second, then two, four, and so on to this. */
const LONGEST_WAIT = 60_000;

/** Runs a server and a browser, each in a process of its own, and restarts either when `watch.ts` says so. */
export class Supervisor {
  readonly #options: Options;
  readonly #since = new Date();
  readonly #restarts: { at: Date; why: string }[] = [];
  #server: ChildProcess | null = null;
  #browser: ChildProcess | null = null;
  #browserStarted: number | null = null;
  /** How often in a row the browser ended before its page drew, and its last line of output. */
  #stillborn = 0;
  #browserSaid = '';
  #browserEnded = 0;
  #serverStarted = 0;
  #answered = 0;
  #alive = 0;
  #resting = true;
  /** When the release on trial was turned to, or last seen with a visitor; null when none is on trial. */
  #trial: number | null = null;
  #lookedForRelease = 0;
  #looking: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  async start(): Promise<void> {
    // A release whose trial was cut off by a power failure is on trial again.
    if (await this.#options.program.releases?.store.onTrial()) this.#trial = Date.now();
    this.#startServer();
    await this.#look();
    // Checks run one after another, however long one takes.
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
    if (await this.#turnBack(verdict)) return;
    if (verdict?.start === 'server') this.#startServer(verdict.why);
    // A browser that finds no server shows an error page and does not retry.
    const wait = this.#stillborn === 0 ? 0 : Math.min(LOOK * 2 ** this.#stillborn, LONGEST_WAIT);
    const due = Date.now() - this.#browserEnded >= wait;
    if (verdict?.start === 'browser' && due && this.#answered > this.#serverStarted)
      await this.#startBrowser(verdict.why);
    if (verdict === null) await this.#turnToNewer();
    await this.#tellHealth();
  }

  /** Between two visits, and only while all is well. */
  async #turnToNewer(): Promise<void> {
    const { releases } = this.#options.program;
    if (releases === null || this.#trial !== null) return;
    const { store, updates } = releases;
    if (Date.now() - this.#lookedForRelease > LOOK_FOR_RELEASE) {
      this.#lookedForRelease = Date.now();
      // This may take a minute, and the checks have to go on meanwhile.
      void updates.look();
    }
    if (updates.ready === null || !this.#resting || this.#alive === 0) return;
    await store.turnTo(updates.ready);
    this.#trial = Date.now();
    this.#startServer(`release ${updates.ready}`);
    updates.turned();
  }

  /** Goes back to the earlier release when the one on trial fails. */
  async #turnBack(verdict: Verdict): Promise<boolean> {
    const { releases } = this.#options.program;
    if (releases === null || this.#trial === null) return false;
    const trialFault = Date.now() - this.#trial > TRIAL ? 'its page did not draw' : null;
    // The server is started a moment after the turn; a browser that has to be is no fault of the release.
    const why = verdict?.start === 'server' ? verdict.why : trialFault;
    if (why === null) return false;
    this.#trial = null;
    if (!(await releases.store.turnBack(why))) return false;
    this.#startServer(`went back to the release before: ${why}`);
    if (trialFault !== null) await this.#startBrowser(why);
    return true;
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
    const { program, file, counts } = this.#options;
    const args = [...program.server, file, program.folder, counts];
    const child = spawn(process.execPath, args, {
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
    const output = this.#browserSaid === '' ? '' : `; it said: ${this.#browserSaid}`;
    if (this.#browserEnded > 0 || this.#browserStarted !== null) this.#note(`${why}${output}`);
    if (this.#browser !== null) endGroup(this.#browser);
    const { path, more } = this.#options.browser;
    // A new profile has no history, no session to restore and no question about a crash.
    const profile = await mkdtemp(join(tmpdir(), 'kiosk-profile-'));
    const child = spawn(path, [...more, ...kioskFlags(this.address, profile)], {
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    });
    this.#browserSaid = '';
    child.stderr?.on('data', (bytes) => {
      const [line] = String(bytes).trim().split('\n').slice(-1);
      if (this.#browser === child) this.#browserSaid = (line ?? '').slice(0, 300);
    });
    const started = Date.now();
    const ended = () => {
      if (this.#browser === child) {
        this.#stillborn = this.#alive > started ? 0 : this.#stillborn + 1;
        this.#browserEnded = Date.now();
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
    if ('left' in word) this.#options.onLeft();
    if (!('alive' in word)) return;
    const { resting, current } = word.alive;
    this.#alive = Date.now();
    this.#resting = resting;
    if (this.#trial === null) return;
    if (current) {
      this.#trial = null;
      void this.#options.program.releases?.store.confirm();
    } else if (!resting) this.#trial = Date.now();
  }

  #note(why: string | undefined): void {
    if (why === undefined) return;
    this.#restarts.push({ at: new Date(), why });
    console.log(`${new Date().toISOString()} restarted: ${why}`);
  }

  async #tellHealth(): Promise<void> {
    const { folder, releases } = this.#options.program;
    const health: Health = {
      since: this.#since,
      alive: this.#alive === 0 ? null : new Date(this.#alive),
      resting: this.#resting,
      restarts: this.#restarts,
      version: (await releases?.store.current()) ?? (await versionOf(folder)),
      notTaken: releases?.updates.complaints ?? [],
    };
    if (this.#server?.connected)
      this.#server.send(healthPage(health, this.#options.settings, new Date()));
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
