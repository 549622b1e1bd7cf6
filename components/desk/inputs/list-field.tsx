'use client';

import { Button, Fieldset, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFieldArray } from 'react-hook-form';
import type { FieldType } from '../../../data/edit/fields';
import { fill } from '../../ui/words/fill';
import classes from '../desk.module.css';
import type { FieldProps } from '../fields/field-props';
import { useFieldId, useFormContextOf } from '../fields/form-context';
import { emptyOf } from '../fields/form-values';
import { MapField } from './map-field';

type Props = FieldProps & {
  readonly of: FieldType;
  /** The input of one item. */
  readonly item: (props: FieldProps) => ReactNode;
};

/** A list: each item with the ways to move it and to take it out. A list of points is drawn on the map as well. */
export function ListField({ of, label, name, path, item }: Props) {
  const { words, remarks } = useFormContextOf();
  const { fields, append, remove, move } = useFieldArray({ name });
  const number = (index: number) => fill(words.form.number, { name: label, number: index + 1 });
  const drawn = of.type === 'position' ? '' : pointIn(of);
  return (
    <Fieldset legend={label} className={classes.part} id={useFieldId(path)} tabIndex={-1}>
      <Stack gap="sm">
        {drawn !== null && (
          <MapField name={name} point={drawn} closed={path === 'outline'} empty={emptyOf(of)} />
        )}
        {/* Below the map, which would else move away under the pointer that draws on it. */}
        {remarks.get(path) !== undefined && <p role="alert">{remarks.get(path)}</p>}
        {fields.map(({ id }, index) => (
          <div key={id} className={classes.item}>
            <div>
              {item({
                type: of,
                optional: false,
                label: number(index),
                name: `${name}.${index}.item`,
                path: `${path}.${index}`,
              })}
            </div>
            <Group gap="xs" wrap="nowrap">
              {index > 0 && (
                <Button
                  variant="subtle"
                  px="xs"
                  aria-label={`${words.form.up}: ${number(index)}`}
                  onClick={() => move(index, index - 1)}
                >
                  ↑
                </Button>
              )}
              <Button
                variant="subtle"
                px="xs"
                aria-label={`${words.form.remove}: ${number(index)}`}
                onClick={() => remove(index)}
              >
                ×
              </Button>
            </Group>
          </div>
        ))}
        <div>
          <Button variant="default" onClick={() => append({ item: emptyOf(of) })}>
            {words.form.add}: {label}
          </Button>
        </div>
      </Stack>
    </Fieldset>
  );
}

/** The name of the field that is a point, in a list of groups that have one; null where there is none. */
function pointIn(of: FieldType): string | null {
  if (of.type !== 'group') return null;
  return of.fields.find(({ type }) => type === 'position')?.name ?? null;
}
