import type { z } from 'zod';
import type { Message } from '../messages/catalogue';
import { isValueType } from '../messages/en/records/fields';
import { messageIn } from '../messages/fault';

/** What is wrong in a value, and the path to it. */
type Fault = { readonly path: readonly PropertyKey[]; readonly message: Message };

type Checked<T> = { readonly data: T } | { readonly faults: readonly Fault[] };

/** A value as its schema parses it, or all faults. This is the only reader of Zod's issues, so no sentence of Zod reaches a curator. */
export function checkValue<T>(schema: z.ZodType<T>, value: unknown): Checked<T> {
  // Without its input, an issue of a missing value looks like one of a wrong value.
  const { data, error } = schema.safeParse(value, { reportInput: true });
  if (error === undefined) return { data };
  return {
    faults: error.issues.map((issue) => ({
      path: issue.path,
      message: messageIn(issue.message) ?? messageOf(issue),
    })),
  };
}

/** The message for a rule to which the schema gives no message. */
function messageOf(issue: z.core.$ZodIssue): Message {
  switch (issue.code) {
    case 'invalid_type':
      return ofType(issue);
    case 'unrecognized_keys':
      return unknownFields(issue.keys);
    case 'too_small': {
      const least = Number(issue.minimum);
      if (issue.origin === 'number') return { code: 'number-too-small', values: { least } };
      return { code: 'too-few', values: { least } };
    }
    case 'too_big': {
      const most = Number(issue.maximum);
      if (issue.origin === 'string') return { code: 'too-many-characters', values: { most } };
      if (issue.origin === 'number') return { code: 'number-too-large', values: { most } };
      return { code: 'too-many', values: { most } };
    }
    case 'invalid_value':
      if (issue.values[0] === true) return { code: 'true-or-left-out' };
      return { code: 'one-of', values: { options: issue.values.map(String) } };
    case 'invalid_union':
      return { code: 'no-known-form' };
    default:
      return { code: 'unreadable' };
  }
}

function ofType({ expected, input }: z.core.$ZodIssueInvalidType): Message {
  if (expected === 'boolean') return { code: 'true-or-false' };
  if (!isValueType(expected)) return { code: 'unreadable' };
  return { code: input === undefined ? 'missing' : 'wrong-type', values: { expected } };
}

/** Unknown fields that a message names; more would make its line unreadable. */
const MOST_NAMES = 5;
const LONGEST_NAME = 40;

function unknownFields(keys: readonly string[]): Message {
  const names = keys
    .slice(0, MOST_NAMES)
    .map((name) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name));
  return { code: 'unknown-fields', values: { names, more: keys.length - names.length } };
}
