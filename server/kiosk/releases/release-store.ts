import real, { open, readdir, readFile, readlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { flushToDisk } from '../../system/atomic-write';
import { damageIn, MANIFEST, type Manifest, SIGNATURE } from './release-manifest';

/** Names the release whose page has not drawn yet, so that it is still on trial after a power cut. */
const TRIAL = 'on-trial';
/** Versions that failed, a line each with the reason. */
const REFUSED = 'refused.txt';

/** The calls that change a disk; tests simulate a power cut at each of them. */
type ReleaseDisk = Pick<typeof real, 'copyFile' | 'mkdir' | 'rename' | 'rm' | 'symlink'>;

/**
 * The releases of one screen, each in a folder with its version for a name, and two links: `current` and
 * `previous`. Every step is one rename, so that a cut of the power leaves the old state or the new one.
 */
export class ReleaseStore {
  readonly #disk: ReleaseDisk;

  constructor(
    readonly root: string,
    disk: ReleaseDisk = real,
  ) {
    this.#disk = disk;
  }

  /** The folder that is served; the link in it is followed when the server starts. */
  get served(): string {
    return join(this.root, 'current');
  }

  async current(): Promise<string | null> {
    return this.#linked('current');
  }

  /** Of the release that is served; null when there is none. */
  async manifest(): Promise<Manifest | null> {
    return readFile(join(this.served, MANIFEST), 'utf8').then(
      (text) => JSON.parse(text) as Manifest, // it was checked before it was taken
      () => null,
    );
  }

  /** Copies a release here, checks each byte of the copy, and only then gives it its name. Returns what is wrong, a line each. */
  async take(from: string, manifest: Manifest): Promise<readonly string[]> {
    // A folder that is still being filled is checked many times, and reading does not wear out the disk.
    const before = await damageIn(from, manifest);
    if (before.length > 0) return before;
    const unfinished = join(this.root, `taking-${manifest.version}`);
    await this.#disk.rm(unfinished, { recursive: true, force: true });
    for (const path of [...Object.keys(manifest.files), MANIFEST, SIGNATURE]) {
      await this.#disk.mkdir(dirname(join(unfinished, path)), { recursive: true });
      await this.#disk.copyFile(join(from, path), join(unfinished, path));
      await flushToDisk(join(unfinished, path));
    }
    const faults = await damageIn(unfinished, manifest);
    if (faults.length > 0) {
      await this.#disk.rm(unfinished, { recursive: true, force: true });
      return faults;
    }
    await this.#disk.rm(join(this.root, manifest.version), { recursive: true, force: true });
    await this.#disk.rename(unfinished, join(this.root, manifest.version));
    await flushToDisk(this.root);
    return [];
  }

  /** Switches to a release that has been taken, on trial. */
  async turnTo(version: string): Promise<void> {
    const before = await this.current();
    if (before !== null) {
      await this.#link('previous', before);
      await this.#write(TRIAL, version);
    }
    await this.#link('current', version);
  }

  /** Whether the served release has yet to show that its page draws. */
  async onTrial(): Promise<boolean> {
    const version = await readFile(join(this.root, TRIAL), 'utf8').catch(() => null);
    return version !== null && version === (await this.current());
  }

  /** Ends the trial of the served release and deletes all others except the previous one. */
  async confirm(): Promise<void> {
    await this.#disk.rm(join(this.root, TRIAL), { force: true });
    const versions = [await this.current(), await this.#linked('previous')];
    for (const name of await readdir(this.root)) {
      const old = /^(taking-)?\d{4}-\d{2}-\d{2}-/.test(name) && !versions.includes(name);
      if (old) await this.#disk.rm(join(this.root, name), { recursive: true, force: true });
    }
  }

  /** Goes back to the previous release and stores the reason for the staff. False when there is none. */
  async turnBack(why: string): Promise<boolean> {
    const [current, before] = [await this.current(), await this.#linked('previous')];
    if (current === null || before === null || before === current) return false;
    await this.refuse(current, why);
    await this.#link('current', before);
    await this.#disk.rm(join(this.root, TRIAL), { force: true });
    return true;
  }

  async refuse(version: string, why: string): Promise<void> {
    await this.#write(REFUSED, [...(await this.refused()), `${version}: ${why}`].join('\n'));
  }

  /** A line for each version that failed, oldest first. */
  async refused(): Promise<string[]> {
    const text = await readFile(join(this.root, REFUSED), 'utf8').catch(() => '');
    return text.split('\n').filter((line) => line !== '');
  }

  #linked(name: string): Promise<string | null> {
    return readlink(join(this.root, name)).catch(() => null);
  }

  async #link(name: string, version: string): Promise<void> {
    const unfinished = join(this.root, `${name}.new`);
    await this.#disk.rm(unfinished, { force: true });
    await this.#disk.symlink(version, unfinished);
    await this.#disk.rename(unfinished, join(this.root, name));
    await flushToDisk(this.root);
  }

  async #write(name: string, text: string): Promise<void> {
    const unfinished = join(this.root, `${name}.new`);
    const file = await open(unfinished, 'w');
    await file.writeFile(text);
    await file.sync();
    await file.close();
    await this.#disk.rename(unfinished, join(this.root, name));
    await flushToDisk(this.root);
  }
}
