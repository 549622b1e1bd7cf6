import { z } from 'zod';
import { type Kind, schemas } from '../schema/kinds';
import { dateSchema } from '../schema/parts/date';
import { idSchema } from '../schema/parts/record';
import { pointerOf } from '../schema/parts/reference';
import { pictureFileSchema } from '../schema/picture';

/** A field as its schema describes it, so that no form or sheet has a list of fields of its own. */
export type Field = { readonly name: string; readonly optional: boolean } & FieldType;

export type FieldType =
  /** One line in English and Serbian. */
  | { readonly type: 'text' }
  /** Several lines in each language, such as paragraphs or the forms of a term. */
  | { readonly type: 'paragraphs' }
  | { readonly type: 'date' }
  /** The id of a record of that kind; null for an id that names no record. */
  | { readonly type: 'id'; readonly of: Kind | null }
  | { readonly type: 'choice'; readonly options: readonly string[] }
  /** With `only`, the value is true or left out. */
  | { readonly type: 'yes'; readonly only: boolean }
  | {
      readonly type: 'number';
      readonly whole: boolean;
      readonly low: number;
      readonly high: number;
    }
  /** Longitude and latitude in degrees. */
  | { readonly type: 'position' }
  /** One line in one language, as printed or for curators, of at most `most` characters. */
  | { readonly type: 'words'; readonly most: number }
  /** The name of a picture's file, which only the desk gives. */
  | { readonly type: 'picture' }
  | { readonly type: 'group'; readonly fields: readonly Field[] }
  | { readonly type: 'list'; readonly of: FieldType; readonly gaps: boolean };

/** The fields of a kind, in the order in which its files have them. */
export function fieldsOf(kind: Kind): readonly Field[] {
  return fieldsIn(schemas[kind].shape, kind);
}

function fieldsIn(shape: z.ZodRawShape, kind: Kind): readonly Field[] {
  return Object.entries(shape).map(([name, schema]) => {
    const optional = schema instanceof z.ZodOptional;
    return { name, optional, ...typeOf(optional ? schema.unwrap() : schema, name, kind) };
  });
}

/** Throws for an unknown kind of schema, since forms would otherwise leave the new field out without notice. */
function typeOf(schema: z.core.$ZodType, name: string, kind: Kind): FieldType {
  const pointer = pointerOf(schema);
  if (pointer !== null) return { type: 'id', of: pointer.to };
  if (schema === idSchema) return { type: 'id', of: null };
  if (schema === pictureFileSchema) return { type: 'picture' };
  if (schema === dateSchema) return { type: 'date' };
  if (schema instanceof z.ZodEnum) return { type: 'choice', options: schema.options.map(String) };
  if (schema instanceof z.ZodBoolean) return { type: 'yes', only: false };
  if (schema instanceof z.ZodLiteral && schema.value === true) return { type: 'yes', only: true };
  if (schema instanceof z.ZodTuple) return { type: 'position' };
  if (schema instanceof z.ZodNumber) {
    const { minValue, maxValue, format } = schema;
    return {
      type: 'number',
      whole: format === 'safeint',
      low: minValue ?? -Infinity,
      high: maxValue ?? Infinity,
    };
  }
  if (schema instanceof z.ZodString || schema instanceof z.ZodURL)
    return { type: 'words', most: schema.maxLength ?? 2000 };
  if (schema instanceof z.ZodArray) {
    const { element } = schema;
    const gaps = element instanceof z.ZodNullable;
    const item = gaps ? element.unwrap() : element;
    return { type: 'list', of: typeOf(item, name, kind), gaps };
  }
  if (schema instanceof z.ZodObject) {
    if (Object.keys(schema.shape).join() !== 'en,sr')
      return { type: 'group', fields: fieldsIn(schema.shape, kind) };
    return { type: schema.shape.en instanceof z.ZodArray ? 'paragraphs' : 'text' };
  }
  throw new Error(`${kind}: no field is known for ${name}`);
}
