'use client';

import { Stack, TextInput } from '@mantine/core';
import { useController } from 'react-hook-form';
import classes from '../desk.module.css';
import type { FieldProps } from '../fields/field-props';
import { useDeskForm, useFieldId } from '../fields/form-context';
import { pointFrom, textOf } from '../fields/point-text';
import { DeskMap } from './desk-map';

/** A point as longitude and latitude, typed or set on a map. In a list, the list shows one map for all points. */
export function PointField({ label, name, path }: FieldProps) {
  const { words, remarks } = useDeskForm();
  const { field } = useController({ name });
  const inList = /\.\d+(\.|$)/.test(path);
  const point = pointFrom(field.value);
  return (
    <Stack gap="xs">
      <TextInput
        id={useFieldId(path)}
        label={label}
        placeholder="20.457, 44.818"
        error={remarks.get(path)}
        {...field}
      />
      {!inList && (
        <div className={classes.map}>
          <DeskMap
            label={`${words.form.onMap}: ${label}`}
            points={point === null ? [] : [point]}
            line={false}
            onTap={(at) => field.onChange(textOf(at))}
            onMove={(_index, at) => field.onChange(textOf(at))}
          />
        </div>
      )}
      {!inList && <small>{words.form.mapHelp}</small>}
    </Stack>
  );
}
