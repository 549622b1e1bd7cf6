type Fields = Readonly<Record<string, unknown>>;

/**
 * Merges two changes of the same state of a record: fields that `mine` has changed are those of `mine`, all others those of
 * `theirs`. A field is never merged within.
 */
export function mergedThreeWays(
  base: Fields,
  mine: Fields,
  theirs: Fields,
): Record<string, unknown> {
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  const merged: Record<string, unknown> = {};
  for (const name of names) {
    const winner = isSame(base[name], mine[name]) ? theirs : mine;
    if (winner[name] !== undefined) merged[name] = winner[name];
  }
  return merged;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
