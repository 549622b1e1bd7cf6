/** The value of a field of an unknown value; undefined if it is no object or has no such field. */
export function valueAt(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
