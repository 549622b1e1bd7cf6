import type { z } from 'zod';
import type { Message } from '../messages/catalogue';
import { messageIn } from '../messages/fault';
import { explain } from './explain';

/** What is wrong in a value, and where. */
export type Fault = { readonly path: readonly PropertyKey[]; readonly message: Message };

export type Checked<T> = { readonly data: T } | { readonly faults: readonly Fault[] };

/** A value as its schema reads it, or all that is wrong with it. Nothing else reads the issues of a schema. */
export function checkValue<T>(schema: z.ZodType<T>, value: unknown): Checked<T> {
  const { data, error } = schema.safeParse(value, { error: explain });
  if (error === undefined) return { data };
  return {
    faults: error.issues.map(({ path, message }) => ({
      path,
      message: messageIn(message) ?? { code: 'sentence', values: { english: message } },
    })),
  };
}
