/** What Zod calls the kinds of value that a field may want. */
export type ValueType = 'string' | 'number' | 'int' | 'array' | 'tuple' | 'object' | 'record';

const kinds: Readonly<Record<ValueType, string>> = {
  string: 'a text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  array: 'a list in square brackets',
  tuple: 'a list in square brackets',
  object: 'fields in curly brackets',
  record: 'fields in curly brackets',
};

export function isValueType(type: string): type is ValueType {
  return Object.hasOwn(kinds, type);
}

type NumberRange = { readonly low: number; readonly high: number; readonly whole: boolean };
type Options = { readonly options: readonly string[] };

const or = new Intl.ListFormat('en-GB', { type: 'disjunction' });

function numberIn({ low, high, whole }: NumberRange): string {
  return `write a ${whole ? 'whole number' : 'number'} from ${low} to ${high}`;
}

/** What is wrong with the value of a field, whichever field it is. */
export const fields = {
  missing: ({ expected }: { readonly expected: ValueType }) =>
    `this field is missing: write ${kinds[expected]}`,
  'wrong-type': ({ expected }: { readonly expected: ValueType }) => `write ${kinds[expected]} here`,
  'true-or-false': 'write true or false',
  'true-or-left-out': 'write true, or leave the field out',
  'unknown-fields': ({
    names,
    more,
  }: {
    readonly names: readonly string[];
    /** How many are not named. */
    readonly more: number;
  }) => {
    const quoted = names.map((name) => `"${name}"`).join(', ');
    return `take out ${quoted}${more > 0 ? ` and ${more} more` : ''}: there is no such field here`;
  },
  'one-of': ({ options }: Options) => `write one of ${options.join(', ')}`,
  either: ({ options }: Options) => `write ${or.format(options)}`,
  'number-out-of-range': numberIn,
  'number-missing': (range: NumberRange) => `this field is missing: ${numberIn(range)}`,
  'number-in-quotation-marks': (range: NumberRange) =>
    `${numberIn(range)}, without quotation marks`,
  'number-too-small': ({ least }: { readonly least: number }) =>
    `write a number of at least ${least}`,
  'number-too-large': ({ most }: { readonly most: number }) => `write a number of at most ${most}`,
  'too-few': ({ least }: { readonly least: number }) => `write at least ${least} here`,
  'too-many': ({ most }: { readonly most: number }) => `write at most ${most} here`,
  'too-many-characters': ({ most }: { readonly most: number }) =>
    `use at most ${most.toLocaleString('en')} characters`,
  'not-an-id': 'use small letters, digits and single hyphens, such as danube-crossed',
  'no-known-form':
    'this is in none of the forms that the field can take; see the example in the README of the records',
  unreadable: 'this cannot be read; see the example in the README of the records',
};
