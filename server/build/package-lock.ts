type Entry = {
  readonly version?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

export type LockFile = { readonly packages: Readonly<Record<string, Entry>> };

const systems = new Set(['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'win32']);
const processors = new Set(['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64']);
const libraries: Readonly<Record<string, string>> = { gnu: 'glibc', musl: 'musl' };

/**
 * The lock as every system needs it: with an entry for each optional package that the registry at
 * hand did not offer (binaries of other systems), since npm leaves those out and `npm ci` then
 * refuses the lock; and without the address of that registry.
 */
export function complete<T extends LockFile>(lock: T): T {
  const missing = Object.entries(lock.packages).flatMap(([parent, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isThere(lock, parent, name))
      .map(([name, version]) => [`node_modules/${name}`, entryOf(name, version, entry)] as const),
  );
  const present = Object.entries(lock.packages).map(
    ([path, entry]) => [path, anywhere(entry)] as const,
  );
  // npm sorts by name; keeping to it keeps the difference small when npm writes the file again.
  const packages = Object.fromEntries(
    [...present, ...missing].sort(([one], [other]) => one.localeCompare(other, 'en')),
  );
  return { ...lock, packages };
}

/** npm looks beside the parent, then in each folder above it. */
function isThere(lock: LockFile, parent: string, name: string): boolean {
  const parts = parent.split('/node_modules/');
  const folders = parts.map((_, depth) => parts.slice(0, depth + 1).join('/node_modules/'));
  const places = [
    `node_modules/${name}`,
    ...folders.map((folder) => `${folder}/node_modules/${name}`),
  ];
  return places.some((place) => place in lock.packages);
}

/** Without the address that a registry on this machine or its network had. */
function anywhere({ resolved, ...entry }: Entry): Entry {
  return resolved === undefined || /^https?:/.test(resolved) ? entry : { resolved, ...entry };
}

/** No `resolved` and no `integrity`, which only a registry that has the package can tell. */
function entryOf(name: string, version: string, parent: Entry): Entry {
  if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) {
    throw new Error(`${name} is wanted as ${version}: only an exact version can be entered unseen`);
  }
  const words = name.split(/[/-]/);
  const os = words.filter((word) => systems.has(word));
  const cpu = words.filter((word) => processors.has(word));
  if (os.length === 0 || cpu.length === 0) {
    throw new Error(`${name} does not say in its name which system it is for`);
  }
  const libc = words.flatMap((word) => (os.includes('linux') ? (libraries[word] ?? []) : []));
  return {
    version,
    cpu,
    ...(parent.dev ? { dev: true } : {}),
    ...(libc.length > 0 ? { libc } : {}),
    optional: true,
    os,
  };
}
