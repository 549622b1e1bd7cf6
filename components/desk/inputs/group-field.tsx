'use client';

import { Button, Fieldset, Stack } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import { useController } from 'react-hook-form';
import type { Field } from '../../../data/edit/fields';
import { fill } from '../../ui/words/fill';
import classes from '../desk.module.css';
import { fieldLabel } from '../fields/field-label';
import type { FieldProps } from '../fields/field-props';
import { useDeskForm, useFieldId } from '../fields/form-context';
import { emptyOf } from '../fields/form-values';

type Props = {
  readonly field: FieldProps;
  readonly fields: readonly Field[];
  /** The input of one field of the group. */
  readonly input: (props: FieldProps) => ReactNode;
};

/** Fields that belong together; an optional group is added and removed as one. */
export function GroupField({ field: { type, optional, label, name, path }, fields, input }: Props) {
  const { words, language, remarks } = useDeskForm();
  const { field } = useController({ name });
  const id = useFieldId(path);
  const remark = remarks.get(path);
  if (field.value === null || field.value === undefined)
    return (
      <div id={id} tabIndex={-1}>
        <Button variant="default" onClick={() => field.onChange(emptyOf(type))}>
          {fill(words.form.addGroup, { name: label.toLowerCase() })}
        </Button>
        {remark !== undefined && <p role="alert">{remark}</p>}
      </div>
    );
  return (
    <Fieldset legend={label} className={classes.part} id={id} tabIndex={-1}>
      <Stack gap="sm">
        {remark !== undefined && <p role="alert">{remark}</p>}
        {fields.map((inner) => (
          <Fragment key={inner.name}>
            {input({
              type: inner,
              optional: inner.optional,
              label: fieldLabel(inner.name, language),
              name: `${name}.${inner.name}`,
              path: path === '' ? inner.name : `${path}.${inner.name}`,
            })}
          </Fragment>
        ))}
        {optional && (
          <div>
            <Button variant="subtle" onClick={() => field.onChange(null)}>
              {words.form.remove}: {label}
            </Button>
          </div>
        )}
      </Stack>
    </Fieldset>
  );
}
