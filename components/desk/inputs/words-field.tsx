'use client';

import { Textarea, TextInput } from '@mantine/core';
import { useController } from 'react-hook-form';
import type { FieldProps } from '../fields/field-props';
import { useDeskForm, useFieldId } from '../fields/form-context';

/** Words in one language, an id, or a number. */
export function WordsField({ type, label, name, path }: FieldProps) {
  const { remarks } = useDeskForm();
  const { field } = useController({ name });
  const isLong = type.type === 'words' && type.most > 400;
  const Input = isLong ? Textarea : TextInput;
  return (
    <Input
      id={useFieldId(path)}
      label={label}
      error={remarks.get(path)}
      inputMode={type.type === 'number' ? 'decimal' : undefined}
      // The id of a record is the name of its file, which never changes.
      readOnly={path === 'id'}
      {...field}
    />
  );
}
