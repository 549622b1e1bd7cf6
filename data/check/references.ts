import { z } from 'zod';
import { type Kind, kinds, schemas } from '../schema/kinds';
import { type Pointer, pointerOf } from '../schema/parts/reference';

/** A field of a kind that points to other records; its path has `*` for each item of a list, such as actors.*.actor. */
export type PointingField = Pointer & { readonly path: string };

/** Where one record names another. */
export type Reference = PointingField & {
  /** As a problem names it, such as actors.0.actor. */
  readonly field: string;
  readonly id: string;
  /** Whether the record is public and so is the part of it that has the field, such as a claim. */
  readonly isPublic: boolean;
};

const EACH = '*';

const pointingFields = new Map(kinds.map((kind) => [kind, [...pointingFieldsIn(schemas[kind])]]));

/** The fields of a kind that point to other records, read off its schema. */
export function pointingFieldsOf(kind: Kind): readonly PointingField[] {
  return pointingFields.get(kind) ?? [];
}

/** Every record that `record` names. It may be half written: what is not where the schema has it is passed over. */
export function referencesOf(kind: Kind, record: unknown): readonly Reference[] {
  return pointingFieldsOf(kind).flatMap((pointing) =>
    [...idsAt(record, pointing.path.split('.'))].map((found) => ({ ...pointing, ...found })),
  );
}

function* pointingFieldsIn(
  schema: z.core.$ZodType,
  path: readonly string[] = [],
): Generator<PointingField> {
  const pointer = pointerOf(schema);
  if (pointer !== null) yield { path: path.join('.'), ...pointer };
  else if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    yield* pointingFieldsIn(schema.unwrap(), path);
  else if (schema instanceof z.ZodArray) yield* pointingFieldsIn(schema.element, [...path, EACH]);
  else if (schema instanceof z.ZodObject)
    for (const [name, part] of Object.entries(schema.shape))
      yield* pointingFieldsIn(part, [...path, name]);
}

function* idsAt(
  value: unknown,
  [name, ...rest]: readonly string[],
  field: readonly string[] = [],
  isPublic = true,
): Generator<Pick<Reference, 'field' | 'id' | 'isPublic'>> {
  if (name === undefined) {
    if (typeof value === 'string') yield { field: field.join('.'), id: value, isPublic };
  } else if (name === EACH) {
    if (Array.isArray(value))
      for (const [index, item] of value.entries())
        yield* idsAt(item, rest, [...field, String(index)], isPublic);
  } else if (typeof value === 'object' && value !== null) {
    const checked: unknown = Reflect.get(value, 'checked');
    const part: unknown = Reflect.get(value, name);
    yield* idsAt(part, rest, [...field, name], isPublic && checked !== 'unchecked');
  }
}
