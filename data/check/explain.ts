import type { z } from 'zod';

const names: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in square brackets',
  tuple: 'a list in square brackets',
  object: 'fields in curly brackets',
  record: 'fields in curly brackets',
};

/** More wrong names than this are one mistake, and its line stays readable. */
const MOST_NAMES = 5;

/** A fault found by a schema, in a curator's words. Messages given in the schema come first. */
export function explain(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `this field is missing: write ${names[issue.expected] ?? issue.expected}`
        : `write ${names[issue.expected] ?? issue.expected} here`;
    case 'unrecognized_keys':
      return `take out ${quoted(issue.keys)}: there is no such field here`;
    case 'too_small':
      return issue.origin === 'number'
        ? `write a number of at least ${issue.minimum}`
        : `write at least ${issue.minimum} here`;
    case 'too_big':
      return issue.origin === 'number'
        ? `write a number of at most ${issue.maximum}`
        : `write at most ${issue.maximum} here`;
    case 'invalid_value':
      return `write one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return 'this is in none of the forms that the field can take; see the example in the README of the records';
    default:
      return 'this cannot be read; see the example in the README of the records';
  }
}

function quoted(fields: readonly string[]): string {
  const shown = fields
    .slice(0, MOST_NAMES)
    .map((field) => `"${field.length > 40 ? `${field.slice(0, 40)}…` : field}"`);
  const more = fields.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
