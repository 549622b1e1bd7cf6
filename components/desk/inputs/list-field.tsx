'use client';

import { Button, Fieldset, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFieldArray } from 'react-hook-form';
import type { FieldType } from '../../../data/edit/fields';
import { fill } from '../../ui/words/fill';
import classes from '../desk.module.css';
import type { FieldProps } from '../fields/field-props';
import { useDeskForm, useFieldId } from '../fields/form-context';
import { emptyOf } from '../fields/form-values';
import { MapField } from './map-field';

type Props = FieldProps & {
  readonly of: FieldType;
  /** The input of one item. */
  readonly item: (props: FieldProps) => ReactNode;
};

/** A list: each item has buttons that move or remove it. A list of points is also drawn on the map. */
export function ListField({ of, label, name, path, item }: Props) {
  const { words, remarks } = useDeskForm();
  const { fields, append, remove, move } = useFieldArray({ name });
  const numbered = (index: number) => fill(words.form.number, { name: label, number: index + 1 });
  const point = of.type === 'position' ? '' : pointIn(of);
  const remark = remarks.get(path);
  return (
    <Fieldset legend={label} className={classes.part} id={useFieldId(path)} tabIndex={-1}>
      <Stack gap="sm">
        {point !== null && (
          <MapField name={name} point={point} closed={path === 'outline'} empty={emptyOf(of)} />
        )}
        {/* A remark above the map would push the map away under the pointer that draws on it. */}
        {remark !== undefined && <p role="alert">{remark}</p>}
        {fields.map(({ id }, index) => (
          <div key={id} className={classes.item}>
            <div>
              {item({
                type: of,
                optional: false,
                label: numbered(index),
                name: `${name}.${index}.item`,
                path: `${path}.${index}`,
              })}
            </div>
            <ItemButtons
              label={numbered(index)}
              onUp={index > 0 ? () => move(index, index - 1) : null}
              onRemove={() => remove(index)}
            />
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

type ItemButtonsProps = {
  readonly label: string;
  /** Null for the first item. */
  readonly onUp: (() => void) | null;
  readonly onRemove: () => void;
};

function ItemButtons({ label, onUp, onRemove }: ItemButtonsProps) {
  const { form } = useDeskForm().words;
  return (
    <Group gap="xs" wrap="nowrap">
      {onUp !== null && (
        <Button variant="subtle" px="xs" aria-label={`${form.up}: ${label}`} onClick={onUp}>
          ↑
        </Button>
      )}
      <Button variant="subtle" px="xs" aria-label={`${form.remove}: ${label}`} onClick={onRemove}>
        ×
      </Button>
    </Group>
  );
}

/** The name of the field that is a point, if the items are groups that have one. */
function pointIn(of: FieldType): string | null {
  if (of.type !== 'group') return null;
  return of.fields.find(({ type }) => type === 'position')?.name ?? null;
}
