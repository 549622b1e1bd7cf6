import type { FieldType } from '../../../data/edit/fields';

export type FieldProps = {
  readonly type: FieldType;
  readonly optional: boolean;
  readonly label: string;
  /** Where the form has it, and where the record has it: lists of the form hold their items one level deeper. */
  readonly name: string;
  readonly path: string;
};
