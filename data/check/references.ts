import { z } from 'zod';
import { type Kind, kinds, schemas } from '../schema/kinds';
import { type Pointer, pointerOf } from '../schema/parts/reference';

/** A field that points to other records. Its path has `*` for the items of a list, such as actors.*.actor. */
type PointingField = Pointer & { readonly path: string };

/** Where one record names another. */
type Reference = PointingField & {
  /** The path of the field, such as actors.0.actor. */
  readonly field: string;
  readonly id: string;
  /** Whether the record and the part of it with the field, such as a claim, are both public. */
  readonly isPublic: boolean;
};

/** Finds the references in a value; `field` is where the value is in its record. */
type Collect = (value: unknown, field: string, isPublic: boolean, found: Reference[]) => void;

const pointingFields = new Map<Kind, PointingField[]>(kinds.map((kind) => [kind, []]));

// All records are checked at each save, so parts of a schema without references are dropped once, here.
const collectors = new Map(
  kinds.map((kind) => [kind, collectorOf(schemas[kind], '', pointingFields.get(kind) ?? [])]),
);

/** The fields of a kind that point to other records, from its schema. */
export function pointingFieldsOf(kind: Kind): readonly PointingField[] {
  return pointingFields.get(kind) ?? [];
}

/** All references of a record. It may be unfinished: a value that does not fit the schema is skipped. */
export function referencesOf(kind: Kind, record: unknown): readonly Reference[] {
  const found: Reference[] = [];
  collectors.get(kind)?.(record, '', true, found);
  return found;
}

/** Adds the pointing fields of a schema to `pointing`; null where it has none. */
function collectorOf(
  schema: z.core.$ZodType,
  path: string,
  pointing: PointingField[],
): Collect | null {
  const pointer = pointerOf(schema);
  if (pointer !== null) {
    pointing.push({ path, ...pointer });
    return (id, field, isPublic, found) => {
      if (typeof id === 'string') found.push({ path, ...pointer, field, id, isPublic });
    };
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return collectorOf(schema.unwrap(), path, pointing);
  if (schema instanceof z.ZodArray)
    return eachOf(collectorOf(schema.element, under(path, '*'), pointing));
  if (!(schema instanceof z.ZodObject)) return null;
  return partsOf(
    Object.entries(schema.shape).flatMap(([name, schemaOfPart]) => {
      const part = collectorOf(schemaOfPart, under(path, name), pointing);
      return part === null ? [] : [[name, part] as const];
    }),
  );
}

function eachOf(item: Collect | null): Collect | null {
  if (item === null) return null;
  return (value, field, isPublic, found) => {
    if (!Array.isArray(value)) return;
    for (let index = 0; index < value.length; index += 1)
      item(value[index], under(field, String(index)), isPublic, found);
  };
}

function partsOf(parts: readonly (readonly [name: string, collect: Collect])[]): Collect | null {
  if (parts.length === 0) return null;
  return (value, field, isPublic, found) => {
    if (typeof value !== 'object' || value === null) return;
    const isPartPublic = isPublic && Reflect.get(value, 'checked') !== 'unchecked';
    for (const [name, collect] of parts) {
      const part: unknown = Reflect.get(value, name);
      if (part !== undefined) collect(part, under(field, name), isPartPublic, found);
    }
  };
}

function under(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
