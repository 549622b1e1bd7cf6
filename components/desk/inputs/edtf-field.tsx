'use client';

import { TextInput } from '@mantine/core';
import { useController } from 'react-hook-form';
import { checkValue } from '../../../data/check/check-value';
import { sayInForm } from '../../../data/messages/say';
import { dateSchema } from '../../../data/schema/parts/date';
import { dateInWords } from '../../../data/time/date-words';
import { fill } from '../../ui/words/fill';
import type { FieldProps } from '../fields/field-props';
import { useDeskForm, useFieldId } from '../fields/form-context';

/** An EDTF date as it is typed, and below it its meaning in words, or what to write instead. */
export function EdtfField({ label, name, path }: FieldProps) {
  const { words, language, remarks } = useDeskForm();
  const { field } = useController({ name });
  const typed = String(field.value).trim();
  const read = checkValue(dateSchema, typed);
  const [first] = typed === '' || 'data' in read ? [] : read.faults;
  const fault = first && sayInForm(first.message, language);
  const means =
    'data' in read
      ? fill(words.form.means, { words: dateInWords(typed, language === 'sr' ? 'sr-Cyrl' : 'en') })
      : undefined;
  return (
    <TextInput
      id={useFieldId(path)}
      label={label}
      description={means}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={fault ?? remarks.get(path)}
      {...field}
    />
  );
}
