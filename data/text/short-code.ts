const LENGTH = 4;
const MOST = 36 ** LENGTH;

/**
 * Four letters or digits for an id, so that an address can name many. An id has the same code
 * whatever else the records hold. The hash is FNV-1a, because it is short and spreads well.
 */
export function shortCode(id: string): string {
  let hash = 0x811c9dc5;
  for (const letter of id) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return (hash % MOST).toString(36).padStart(LENGTH, '0');
}

/** The ids among `known` that a row of codes names, in its order; a code that names none is skipped. */
export function idsOfCodes(codes: string, known: readonly string[]): string[] {
  const idOf = new Map(known.map((id) => [shortCode(id), id]));
  return [...new Set(codes.match(/.{4}/g) ?? [])].flatMap((code) => idOf.get(code) ?? []);
}
