import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type RehearsalLimits, rehearse } from './rehearse';
import { MANIFEST, type Manifest, readManifest } from './release-manifest';
import type { ReleaseStore } from './release-store';

type Options = {
  readonly store: ReleaseStore;
  /** Where releases are looked for: a folder that is filled over the network, or where a memory stick appears. */
  readonly folders: readonly string[];
  /** The museum's public key, as `kiosk.json` has it. */
  readonly key: string;
  /** The settings' file, for the rehearsal. */
  readonly settings: string;
  /** How long a rehearsal waits; its own limits unless given. */
  readonly limits?: RehearsalLimits;
};

/** Looks for a newer release, copies it, rehearses it, and has it ready for the time between two visits. */
export class Updates {
  readonly #options: Options;
  readonly #told = new Map<string, string>();
  #ready: string | null = null;
  #busy = false;

  constructor(options: Options) {
    this.#options = options;
  }

  /** The version to turn to as soon as nobody is there. */
  get ready(): string | null {
    return this.#ready;
  }

  /** Releases that were found and refused, a line each, for the staff. */
  get complaints(): readonly string[] {
    return [...this.#told].map(([folder, why]) => `${folder}: ${why}`);
  }

  turned(): void {
    this.#ready = null;
  }

  /** Looks once; does nothing while an earlier look is still running. */
  async look(): Promise<void> {
    if (this.#busy || this.#ready !== null) return;
    this.#busy = true;
    try {
      const places = await this.#places();
      for (const folder of this.#told.keys())
        if (!places.includes(folder)) this.#told.delete(folder);
      for (const folder of places) {
        // A stick may be pulled out at any moment.
        const fault = await this.#consider(folder).catch((error: Error) => error.message);
        if (fault === null) this.#told.delete(folder);
        else this.#tell(folder, fault);
        if (this.#ready !== null) return;
      }
    } finally {
      this.#busy = false;
    }
  }

  /** The folders themselves and those right below, when they look like a release. */
  async #places(): Promise<string[]> {
    const places: string[] = [];
    for (const folder of this.#options.folders) {
      const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
      if (entries.some(({ name }) => name === MANIFEST)) places.push(folder);
      for (const entry of entries) {
        if (!entry.isDirectory()) continue;
        const inner = await readdir(join(folder, entry.name)).catch((): string[] => []);
        if (inner.includes(MANIFEST)) places.push(join(folder, entry.name));
      }
    }
    return places;
  }

  /** Takes a release that is newer than ours, or says why not; null also for one that is not newer. */
  async #consider(folder: string): Promise<string | null> {
    const { store, key, settings, limits } = this.#options;
    const read = await readManifest(folder, key);
    if ('faults' in read) return read.faults.join('; ');
    const { manifest } = read;
    if (!(await this.#isNewer(manifest))) return null;
    const refused = (await store.refused()).find((line) => line.startsWith(`${manifest.version}:`));
    if (refused !== undefined) return refused;
    const faults = await store.take(folder, manifest);
    if (faults.length > 0) return summed(faults);
    const fault = await rehearse(join(store.root, manifest.version), manifest, settings, limits);
    if (fault !== null) {
      await store.refuse(manifest.version, fault);
      return fault;
    }
    this.#ready = manifest.version;
    return null;
  }

  async #isNewer({ made }: Manifest): Promise<boolean> {
    const ours = await this.#options.store.manifest();
    return ours === null || ours.made < made;
  }

  #tell(folder: string, why: string): void {
    if (this.#told.get(folder) !== why)
      console.error(`${new Date().toISOString()} not taken: ${folder}: ${why}`);
    this.#told.set(folder, why);
  }
}

/** Where many files are broken, the first line and their number say enough. */
function summed(faults: readonly string[]): string {
  const [first = '', ...rest] = faults;
  return rest.length === 0 ? first : `${first} (and ${rest.length} more files)`;
}
