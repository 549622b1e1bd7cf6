import type { Kind, Records } from '../schema/kinds';

/** The names of the fields in a value of type T at any depth, and the values of its choices. */
type NamesIn<T> = T extends string
  ? string extends T
    ? never
    : T
  : T extends readonly (infer Item)[]
    ? NamesIn<Item>
    : T extends object
      ? { [Key in keyof T & string]-?: Key | NamesIn<T[Key]> }[keyof T & string]
      : never;

/** All names of the schemas that a form or a problem shows: kinds, fields and choices; `record` and `folder` for a problem of no field. */
export type FieldName = Kind | NamesIn<Records[Kind]> | 'record' | 'folder';
