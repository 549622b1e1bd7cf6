/** The line, from 1, at which a text is not JSON, or at which it has the field `twice` a second time. */
type JsonFault = { readonly line: number; readonly twice: string | null };

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in a text.
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null/;

/** White space, then a string, another value, punctuation, or anything else. */
const TOKEN = new RegExp(
  `[ \\t\\r\\n]*(?:(${STRING.source})|(${SCALAR.source})|([[\\]{},:])|(?:.|$))`,
  'suy',
);

/**
 * The first fault of a text as JSON, or null. `JSON.parse` silently takes the last of two fields with one name, and its messages
 * differ between versions of Node.
 */
export function faultIn(text: string): JsonFault | null {
  // For each open bracket the names of the object's fields so far, or null for a list.
  const open: (Set<string> | null)[] = [];
  let expected: 'value' | 'value or ]' | 'name' | 'name or }' | ':' | 'more' = 'value';
  TOKEN.lastIndex = 0;
  for (;;) {
    const [all = '', string, scalar, mark] = TOKEN.exec(text) ?? [];
    const inside = open.at(-1);
    const isValue = expected === 'value' || expected === 'value or ]';
    if (string !== undefined && expected.startsWith('name')) {
      const name: string = JSON.parse(string);
      if (inside?.has(name)) return { line: lineAt(text), twice: name };
      inside?.add(name);
      expected = ':';
    } else if (isValue && (string ?? scalar) !== undefined) {
      expected = 'more';
    } else if (isValue && mark === '{') {
      open.push(new Set());
      expected = 'name or }';
    } else if (isValue && mark === '[') {
      open.push(null);
      expected = 'value or ]';
    } else if (mark === ':' && expected === ':') {
      expected = 'value';
    } else if (mark === ',' && expected === 'more' && inside !== undefined) {
      expected = inside === null ? 'value' : 'name';
    } else if (
      (mark === ']' && inside === null && expected !== 'value') ||
      (mark === '}' && inside && (expected === 'more' || expected === 'name or }'))
    ) {
      open.pop();
      expected = 'more';
    } else {
      // `trim` would also remove white space that JSON does not allow.
      const atEnd = /^[ \t\r\n]*$/.test(all) && TOKEN.lastIndex === text.length;
      return atEnd && expected === 'more' && open.length === 0
        ? null
        : { line: lineAt(text), twice: null };
    }
  }
}

function lineAt(text: string): number {
  return text
    .slice(0, TOKEN.lastIndex)
    .replace(/[ \t\r\n]+$/, '')
    .split('\n').length;
}
