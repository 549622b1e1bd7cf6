import type { FieldType } from '../../../data/edit/fields';

export type FieldProps = {
  readonly type: FieldType;
  readonly optional: boolean;
  readonly label: string;
  /** Its path in the form and its path in the record; they differ, since a list of the form wraps each item in an object. */
  readonly name: string;
  readonly path: string;
};
