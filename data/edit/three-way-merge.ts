type Fields = Readonly<Record<string, unknown>>;

/**
 * A record that two people have changed, each from the same state: the fields that `mine` has changed as they are there,
 * the others as they are in `theirs`. Fields are taken whole.
 */
export function mergedThreeWays(
  base: Fields,
  mine: Fields,
  theirs: Fields,
): Record<string, unknown> {
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  const found: Record<string, unknown> = {};
  for (const name of names) {
    const kept = isSame(base[name], mine[name]) ? theirs : mine;
    if (kept[name] !== undefined) found[name] = kept[name];
  }
  return found;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
