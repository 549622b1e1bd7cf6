/** What an unknown value holds under a name; undefined if it is no object, or has nothing there. */
export function valueAt(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
