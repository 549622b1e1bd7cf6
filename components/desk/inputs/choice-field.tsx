'use client';

import { NativeSelect } from '@mantine/core';
import { useController } from 'react-hook-form';
import { fieldLabel } from '../fields/field-label';
import type { FieldProps } from '../fields/field-props';
import { useDeskForm, useFieldId } from '../fields/form-context';

/** One of a few values; yes and no are a choice too. */
export function ChoiceField({ type, label, name, path }: FieldProps) {
  const { words, language, remarks } = useDeskForm();
  const { field } = useController({ name });
  const options =
    type.type === 'choice'
      ? type.options.map((option) => ({ option, text: fieldLabel(option, language) }))
      : [
          { option: 'yes', text: words.form.yes },
          ...(type.type === 'yes' && type.only ? [] : [{ option: 'no', text: words.form.no }]),
        ];
  return (
    <NativeSelect id={useFieldId(path)} label={label} error={remarks.get(path)} {...field}>
      <option value="">{words.form.choose}</option>
      {options.map(({ option, text }) => (
        <option key={option} value={option}>
          {text}
        </option>
      ))}
    </NativeSelect>
  );
}
