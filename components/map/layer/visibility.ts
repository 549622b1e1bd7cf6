/** What has to be turned on and off to come from one set to the other. */
export function difference<T>(
  before: ReadonlySet<T>,
  after: ReadonlySet<T>,
): { on: T[]; off: T[] } {
  return {
    on: [...after].filter((item) => !before.has(item)),
    off: [...before].filter((item) => !after.has(item)),
  };
}
