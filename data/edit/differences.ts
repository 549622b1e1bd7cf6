/** One field in which two states of a record differ; null where a state does not have it. */
export type Difference = {
  /** As a problem names it, such as sources.0.locator.en. */
  readonly field: string;
  readonly was: string | null;
  readonly is: string | null;
};

/** What differs between two states of a record, field by field, in the order in which the fields stand. */
export function differences(was: unknown, is: unknown): readonly Difference[] {
  const [before, after] = [leavesOf(was), leavesOf(is)];
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((field) => {
    const difference = {
      field,
      was: before.get(field) ?? null,
      is: after.get(field) ?? null,
    };
    return difference.was === difference.is ? [] : [difference];
  });
}

function leavesOf(
  value: unknown,
  path: readonly string[] = [],
  found = new Map<string, string>(),
): ReadonlyMap<string, string> {
  if (value === null || value === undefined) return found;
  // A position is one thing, and so is a list with nothing in it.
  const whole = Array.isArray(value) && value.every((part) => typeof part === 'number');
  if (typeof value === 'object' && !whole)
    for (const [name, part] of Object.entries(value)) leavesOf(part, [...path, name], found);
  else found.set(path.join('.'), Array.isArray(value) ? value.join(', ') : String(value));
  return found;
}
