/** A field in which two states of a record differ, as text; null if a state does not have the field. */
export type Difference = {
  /** The path of the field, such as sources.0.locator.en. */
  readonly field: string;
  readonly was: string | null;
  readonly is: string | null;
};

/** The differences between two states of a record, in the order of its fields; null is the state of a record that does not exist. */
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
  // A position is compared as one value, and so is an empty list.
  const whole = Array.isArray(value) && value.every((part) => typeof part === 'number');
  if (typeof value === 'object' && !whole)
    for (const [name, part] of Object.entries(value)) leavesOf(part, [...path, name], found);
  else found.set(path.join('.'), Array.isArray(value) ? value.join(', ') : String(value));
  return found;
}
