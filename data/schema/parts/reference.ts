import { z } from 'zod';
import { idSchema } from './record';

/** The kinds of record that others point to, by their folders. */
type Target = 'actors' | 'areas' | 'events' | 'figures' | 'pictures' | 'places' | 'sources';

/**
 * What a field points to. `leans`: its record rests on the other, so a public one needs it to be public. `mayReturn`: a chain of
 * such fields may lead back to its record.
 */
export type Pointer = {
  readonly to: Target;
  readonly leans: boolean;
  readonly mayReturn: boolean;
};

const pointers = z.registry<Pointer>();

/** The id of a record of the kind `to`: all that checks, forms, sheets and drafts know of what a field points to. */
export function ref(to: Target, { leans = true, mayReturn = false } = {}): typeof idSchema {
  const schema = idSchema.clone();
  pointers.add(schema, { to, leans, mayReturn });
  return schema;
}

/** What a schema made by `ref` points to, rules added to it later included; null for every other schema. */
export function pointerOf(schema: z.core.$ZodType): Pointer | null {
  return pointers.get(schema) ?? null;
}
