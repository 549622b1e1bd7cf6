'use client';

import { Stack, TextInput } from '@mantine/core';
import { useController } from 'react-hook-form';
import classes from '../desk.module.css';
import type { FieldProps } from '../fields/field-props';
import { useDeskForm, useFieldId } from '../fields/form-context';
import { positionIn } from '../fields/form-values';
import { DeskMap, type Point } from './desk-map';

/** A point as longitude and latitude, typed or set on the map. In a list the list has the map. */
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

/** Three decimals: nothing finer than a hundred metres is kept. */
export function textOf([longitude, latitude]: Point): string {
  return `${Number(longitude.toFixed(3))}, ${Number(latitude.toFixed(3))}`;
}

/** What is typed, where it is a point that a map can show. */
export function pointFrom(typed: unknown): Point | null {
  const read = positionIn(String(typed ?? '').trim());
  if (!Array.isArray(read)) return null;
  const [longitude, latitude, ...more] = read;
  if (longitude === undefined || latitude === undefined || more.length > 0) return null;
  const sound = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 85;
  return sound ? [longitude, latitude] : null;
}
