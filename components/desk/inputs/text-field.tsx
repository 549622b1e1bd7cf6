'use client';

import { Fieldset, Textarea } from '@mantine/core';
import { useController } from 'react-hook-form';
import { toLatin } from '../../../data/text/script';
import classes from '../desk.module.css';
import type { FieldProps } from '../fields/field-props';
import { useDeskForm, useFieldId } from '../fields/form-context';

/** A text in English and in Serbian, side by side; below the Cyrillic is the Latin that is made from it. */
export function TextField({ type, label, name, path }: FieldProps) {
  const { words, remarks } = useDeskForm();
  const id = useFieldId(path);
  const rows = type.type === 'paragraphs' ? 4 : 1;
  const en = useController({ name: `${name}.en` }).field;
  const sr = useController({ name: `${name}.sr` }).field;
  const remark = (language: string) => remarks.get(`${path}.${language}`) ?? remarks.get(path);
  return (
    <Fieldset legend={label} className={classes.part} id={id} tabIndex={-1}>
      <div className={classes.two}>
        <Textarea
          id={`${id}.en`}
          label={words.form.english}
          lang="en"
          autosize
          minRows={rows}
          error={remark('en')}
          {...en}
        />
        <Textarea
          id={`${id}.sr`}
          label={words.form.serbian}
          lang="sr-Cyrl"
          autosize
          minRows={rows}
          error={remark('sr')}
          description={
            sr.value === '' ? undefined : (
              <span lang="sr-Latn">
                {words.form.latin}: {toLatin(String(sr.value))}
              </span>
            )
          }
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          {...sr}
        />
      </div>
    </Fieldset>
  );
}
